package dev.entente.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Steps that follow each other, as they stand: what is done, what is waited for now, and what comes then. */
public final class Chain extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** Where a step stands. */
    public enum At {
        DONE,
        HERE,
        LATER,
        BROKEN
    }

    public Chain() {
        addClassNames("en-precedence", "en-chain");
    }

    /** A step with who it is for and what became of it; more may follow below it. */
    public Chain step(String name, String whom, String state, At at, Component... more) {
        var mark = new Span();
        mark.addClassName("en-step-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        switch (at) {
            case DONE -> mark.add(new Glyph("check"));
            case BROKEN -> mark.add(new Glyph("close"));
            case HERE, LATER -> mark.setText(Integer.toString(getComponentCount() + 1));
        }
        var title = new Span(name);
        title.addClassName("en-precedence-name");
        var said = new Paragraph(state);
        said.addClassName("en-precedence-then");
        var words = new Div(title, new Paragraph(whom), said);
        words.add(more);
        var item = new ListItem(mark, words);
        item.setClassName("en-step-done", at == At.DONE);
        item.setClassName("en-step-here", at == At.HERE);
        item.setClassName("en-step-broken", at == At.BROKEN);
        if (at == At.HERE) item.getElement().setAttribute("aria-current", "step");
        add(item);
        return this;
    }
}
