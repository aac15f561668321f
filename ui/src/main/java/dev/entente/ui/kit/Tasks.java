package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.api.Amount;
import dev.entente.ui.kit.ClockHint.Clock;

/** A short list of things that lead somewhere: a name, a quiet line, and a word or an amount at the end. */
public final class Tasks extends UnorderedList {

    private static final long serialVersionUID = 1L;

    public Tasks() {
        addClassName("en-tasks");
    }

    /** Ends in an amount, to the last decimal of its unit. */
    public Tasks task(String href, String name, String quiet, Amount amount) {
        var end = new MoneyCell(amount);
        end.addClassName("en-task-end");
        return task(href, name, quiet, end);
    }

    /** Ends in a word; none: empty. */
    public Tasks task(String href, String name, String quiet, String end) {
        var last = new Span(end);
        last.addClassName("en-task-end");
        return task(href, name, quiet, last);
    }

    /** Ends in a running clock. */
    public Tasks task(String href, String name, String quiet, Clock clock) {
        return task(href, name, quiet, new ClockHint(clock));
    }

    private Tasks task(String href, String name, String quiet, Component end) {
        var link = new Anchor(href, name);
        link.addClassName("en-task-link");
        var small = new Span(quiet);
        small.addClassName("en-muted");
        var item = new ListItem(new Div(link, small));
        if (!(end instanceof Span word) || !word.getText().isEmpty()) item.add(end);
        add(item);
        return this;
    }
}
