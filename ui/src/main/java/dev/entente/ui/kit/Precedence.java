package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Rules in the order in which they are looked at, each with when it holds and what follows; the first that holds decides. */
public final class Precedence extends OrderedList {

    private static final long serialVersionUID = 1L;

    private boolean numbered = true;

    public Precedence() {
        addClassName("en-precedence");
    }

    /** Rules that stand beside the order, and have no place in it. */
    public Precedence beside() {
        numbered = false;
        return this;
    }

    public Precedence rule(String title, String when, String then) {
        var mark = new Span(numbered ? Integer.toString(getComponentCount() + 1) : "");
        if (!numbered) mark.add(new Glyph("plus"));
        mark.addClassName("en-step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(title);
        name.addClassName("en-precedence-name");
        var follows = new Paragraph(then);
        follows.addClassName("en-precedence-then");
        var words = new Div(name, new Paragraph(when), follows);
        add(new ListItem(mark, words));
        return this;
    }
}
