package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What a list says when it has nothing to show: what will be here, why it helps, and the first step. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String icon, String title, String text, Component... actions) {
        addClassName("en-empty");
        var mark = new Div(new Glyph(icon));
        mark.addClassName("en-empty-mark");
        add(mark, new H2(title), new Paragraph(text));
        if (actions.length > 0) add(actions(actions));
    }

    private static Div actions(Component... actions) {
        var row = new Div(actions);
        row.addClassName("en-actions");
        return row;
    }
}
