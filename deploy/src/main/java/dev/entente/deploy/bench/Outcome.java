package dev.entente.deploy.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a workload came to: figures for people, and one line for programs. */
public record Outcome(List<Figure> figures, Map<String, Object> line) {

    static Outcome of(String workload, boolean quick, List<Figure> figures) {
        var named = figures.stream().map(figure -> Map.of("name", figure.name().strip(), "value", figure.value()));
        return new Outcome(figures, Map.of("workload", workload, "quick", quick, "figures", named.toList()));
    }

    /** With more to read at the end. */
    Outcome with(List<Figure> more) {
        return new Outcome(Stream.concat(figures.stream(), more.stream()).toList(), line);
    }

    static Outcome of(Score score, boolean quick, boolean busy) {
        return new Outcome(score.figures(busy), score.line(quick));
    }
}
