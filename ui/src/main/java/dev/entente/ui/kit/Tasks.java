package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A short list of things that lead somewhere: a name, a quiet line, and a word or an amount at the end. */
public final class Tasks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public Tasks() {
        addClassName("en-tasks");
    }

    public Tasks task(String href, String name, String quiet, String end) {
        var link = new Anchor(href, name);
        link.addClassName("en-task-link");
        var small = new Span(quiet);
        small.addClassName("en-muted");
        var item = new ListItem(new Div(link, small));
        if (!end.isEmpty()) {
            var last = new Span(end);
            last.addClassNames("en-money", "en-task-end");
            item.add(last);
        }
        add(item);
        return this;
    }
}
