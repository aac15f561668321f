package dev.entente.settlement;

import dev.entente.problem.Problem;

/** What can be wrong when statements are asked for. */
public enum SettlementProblem implements Problem.Kind {
    UNKNOWN_STATEMENT(404, "There is no such statement");

    private final int status;
    private final String title;

    SettlementProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
