package dev.entente.settlement;

import java.util.List;

/** A statement with its lines, oldest first. */
public record StatementPage(StatementRow head, List<StatementLine> lines) {

    public StatementPage {
        lines = List.copyOf(lines);
    }
}
