package dev.entente.ui.kit;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;

/** A word-sized line of recent values, oldest first; decoration only, the words beside it carry the meaning. */
public final class Sparkline extends Svg {

    private static final long serialVersionUID = 1L;
    private static final double WIDTH = 92;
    private static final double HEIGHT = 20;

    public Sparkline(List<Double> values) {
        var line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) line.append(point(values, i)).append(' ');
        var last = point(values, values.size() - 1).split(",", 2);
        setSvg("""
                <svg viewBox="0 0 96 28" width="96" height="28" class="en-spark" aria-hidden="true">
                <polygon points="2,28 %s 94,28"/><polyline points="%s"/><circle cx="%s" cy="%s" r="2.25"/></svg>""".formatted(line, line, last[0], last[1]));
    }

    // The scale begins at zero, or at the lowest value below it: a small wave must not look like a storm.
    private static String point(List<Double> values, int i) {
        double low = values.stream().mapToDouble(v -> v).min().orElse(0);
        double high = values.stream().mapToDouble(v -> v).max().orElse(0);
        double floor = Math.min(0, low);
        double share = high > floor ? (values.get(i) - floor) / (high - floor) : 0;
        double x = 2 + (values.size() < 2 ? WIDTH : WIDTH * i / (values.size() - 1));
        return String.format(Locale.ROOT, "%.1f,%.1f", x, 25 - HEIGHT * share);
    }
}
