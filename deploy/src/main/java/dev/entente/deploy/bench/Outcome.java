package dev.entente.deploy.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a workload came to: figures for people, and one line for programs. */
public record Outcome(List<Figure> figures, Map<String, Object> line) {

    static Outcome of(String workload, boolean quick, boolean busy, List<Figure> figures) {
        var named = figures.stream().map(figure -> Map.of("name", figure.name().strip(), "value", figure.value()));
        return new Outcome(
                figures, Map.of("workload", workload, "quick", quick, "busy", busy, "figures", named.toList()));
    }

    /** With more at the end, for people and for programs. */
    Outcome with(List<Figure> more, Map<String, Object> named) {
        var longer = new LinkedHashMap<>(line);
        longer.putAll(named);
        return new Outcome(Stream.concat(figures.stream(), more.stream()).toList(), longer);
    }

    static Outcome of(Score score, boolean quick, boolean busy) {
        return new Outcome(score.figures(busy), score.line(quick, busy));
    }
}
