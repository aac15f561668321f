package dev.entente.settlement;

import dev.entente.api.Exact;
import dev.entente.document.Figures;
import java.util.ArrayList;
import java.util.List;

/** One step of a line, in words, with what it adds and the value so far. */
public record TracedStep(StatementLine line, int number, String words, Exact adds, Exact soFar) {

    static List<TracedStep> of(TracedLine traced) {
        var steps = new ArrayList<TracedStep>();
        if (traced.steps().isEmpty()) return steps;
        var soFar = Exact.zero(traced.steps().getFirst().exact().unit());
        for (var step : traced.steps()) {
            soFar = soFar.plus(step.exact());
            steps.add(new TracedStep(traced.line(), steps.size() + 1, step.words(Figures::plain), step.exact(), soFar));
        }
        return steps;
    }
}
