package dev.entente.settlement;

import java.util.List;

/** A statement with its lines, oldest first, and what is held back of what stands on it, soonest first. */
public record StatementPage(StatementRow head, List<StatementLine> lines, List<ComingPart> heldBack) {

    public StatementPage {
        lines = List.copyOf(lines);
        heldBack = List.copyOf(heldBack);
    }

    /** One of which nothing is held back. */
    public StatementPage(StatementRow head, List<StatementLine> lines) {
        this(head, lines, List.of());
    }
}
