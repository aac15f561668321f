package dev.entente.settlement;

import dev.entente.api.commercial.Step;
import java.util.List;

/** A line of a statement with the steps that made its earning; none where it is a balance. */
public record TracedLine(StatementLine line, List<Step> steps) {

    public TracedLine {
        steps = List.copyOf(steps);
    }
}
