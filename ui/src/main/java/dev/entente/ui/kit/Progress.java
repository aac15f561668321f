package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One requirement on the way to a goal: what counts, how far it is, and what is still missing. */
public final class Progress extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ALL = 100;

    public Progress(String label, String state, String missing, int percent) {
        boolean done = percent >= ALL;
        addClassName("en-progress");
        setClassName("en-done", done);
        var bar = new Span(new Span());
        bar.addClassName("en-progress-bar");
        bar.getElement()
                .setAttribute("aria-hidden", "true")
                .getStyle()
                .set("--done", Math.clamp(percent, 0, ALL) + "%");
        var left = classed("en-progress-missing", missing);
        if (done) left.addComponentAsFirst(new Glyph("check"));
        add(classed("en-progress-label", label), left, bar, classed("en-muted", state));
    }

    /** Several on the way to the same goal. */
    public static Div list(Progress... all) {
        var list = new Div(all);
        list.addClassName("en-progress-list");
        return list;
    }

    private static Span classed(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
