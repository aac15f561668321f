package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** The steps of something that is done in order and may be left at any time; each that can be gone to is a link. */
public final class Steps extends Nav {

    private static final long serialVersionUID = 1L;

    private final OrderedList list = new OrderedList();

    public Steps(String label) {
        addClassName("en-steps");
        setAriaLabel(label);
        add(list);
    }

    /** One step: whether it is done, whether it is the one that is shown, and where it is (not yet: empty). */
    public Steps step(String name, boolean done, boolean current, String href) {
        var mark = new Span();
        mark.addClassName("en-step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        if (done) mark.add(new Glyph("check"));
        else mark.setText(Integer.toString(list.getComponentCount() + 1));
        var item = new ListItem();
        if (href.isEmpty()) {
            item.add(mark, new Span(name));
        } else {
            var link = new Anchor(href, mark, new Span(name));
            if (current) link.getElement().setAttribute("aria-current", "step");
            if (done) link.add(hidden(", done"));
            item.add(link);
        }
        item.setClassName("en-step-done", done);
        item.setClassName("en-step-here", current);
        list.add(item);
        return this;
    }

    private static Span hidden(String words) {
        var span = new Span(words);
        span.addClassName("en-sr");
        return span;
    }
}
