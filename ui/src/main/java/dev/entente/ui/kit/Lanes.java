package dev.entente.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * What several did, one lane each below the other on one line of time, so that one sees who came first. What counts more is
 * filled. The picture is for the eye; what it shows is said beside it or in a list.
 */
public final class Lanes extends Div {

    private static final long serialVersionUID = 1L;

    /** Something on the line: how far along it is, in percent, and whether it counts more than the rest. */
    public record Dot(int percent, boolean filled) {}

    /** One of them, by name, with what it did. */
    public record Lane(String name, List<Dot> dots) {

        public Lane {
            dots = List.copyOf(dots);
        }
    }

    public Lanes(String summary, String from, String until, List<Lane> lanes) {
        addClassName("en-lanes");
        getElement().setAttribute("role", "img").setAttribute("aria-label", summary);
        lanes.forEach(lane -> add(name(lane), line(lane)));
        var ends = new Div(new Span(from), new Span(until));
        ends.addClassName("en-lanes-ends");
        add(ends);
    }

    private static Span name(Lane lane) {
        var name = new Span(lane.name());
        name.addClassName("en-lanes-name");
        return name;
    }

    private static Div line(Lane lane) {
        var line = new Div();
        line.addClassName("en-lane");
        for (var dot : lane.dots()) {
            var mark = new Span();
            mark.setClassName("en-lane-dot", true);
            mark.setClassName("en-filled", dot.filled());
            mark.getElement().getStyle().set("--at", Math.clamp(dot.percent(), 0, 100) + "%");
            line.add(mark);
        }
        return line;
    }
}
