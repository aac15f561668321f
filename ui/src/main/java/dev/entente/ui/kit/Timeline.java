package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened, newest first; each event is one sentence and one time. */
public final class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** One sentence, a quiet remark that may be empty, when it was, and the page it leads to (none: empty). */
    public record Event(String icon, Tone tone, String text, String detail, String when, String href) {

        public Event(String icon, Tone tone, String text, String detail, String when) {
            this(icon, tone, text, detail, when, "");
        }
    }

    public Timeline(List<Event> events) {
        addClassName("en-timeline");
        events.forEach(event -> add(item(event)));
    }

    private static ListItem item(Event event) {
        var mark = new Div(new Glyph(event.icon()));
        mark.addClassName("en-mark");
        mark.getElement().setAttribute("data-tone", event.tone().css());
        var when = new Span(event.when());
        when.addClassName("en-when");
        return new ListItem(mark, body(event), when);
    }

    private static Div body(Event event) {
        var body = new Div(sentence(event));
        body.addClassName("en-timeline-body");
        if (!event.detail().isEmpty()) {
            var detail = new Span(event.detail());
            detail.addClassName("en-muted");
            body.add(detail);
        }
        return body;
    }

    private static Component sentence(Event event) {
        if (event.href().isEmpty()) return new Span(event.text());
        var link = new Anchor(event.href(), event.text());
        link.addClassName("en-row-link");
        link.setRouterIgnore(event.href().startsWith("files/")); // what is downloaded is no page
        return link;
    }
}
