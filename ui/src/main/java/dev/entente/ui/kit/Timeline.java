package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened, newest first; each event is one sentence and one time. */
public final class Timeline extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** One sentence, a quiet remark that may be empty, and when. */
    public record Event(String icon, Tone tone, String text, String detail, String when) {}

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
        var body = new Div(new Span(event.text()));
        body.addClassName("en-timeline-body");
        if (!event.detail().isEmpty()) {
            var detail = new Span(event.detail());
            detail.addClassName("en-muted");
            body.add(detail);
        }
        return body;
    }
}
