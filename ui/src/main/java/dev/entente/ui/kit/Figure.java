package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A key figure: label, value, and below it a change or a remark in words. */
public final class Figure extends Div {

    private static final long serialVersionUID = 1L;

    /** What stands out ("+12%"), what it is measured against, and whether it is good news. */
    public record Remark(String strong, String words, Tone tone) {}

    public Figure(String label, String value, Remark remark) {
        addClassName("en-figure");
        add(classed("en-figure-label", label), classed("en-figure-value", value), foot(remark));
    }

    /** With the course of the value up to now, oldest first. */
    public Figure(String label, String value, Remark remark, List<Double> course) {
        addClassName("en-figure");
        var row = new Div(classed("en-figure-value", value), new Sparkline(course));
        row.addClassName("en-figure-row");
        add(classed("en-figure-label", label), row, foot(remark));
    }

    /** Sets figures side by side in one quiet strip, four at most. */
    public static Div strip(Figure... figures) {
        var strip = new Div(figures);
        strip.addClassName("en-figures");
        return strip;
    }

    private static Div foot(Remark remark) {
        var strong = classed("en-change", remark.strong());
        strong.getElement().setAttribute("data-tone", remark.tone().css());
        var foot = new Div(strong, new Span(remark.words()));
        foot.addClassName("en-figure-foot");
        return foot;
    }

    private static Span classed(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
