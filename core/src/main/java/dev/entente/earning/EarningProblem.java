package dev.entente.earning;

import dev.entente.problem.Problem;

/** What can be wrong when results are asked for. */
public enum EarningProblem implements Problem.Kind {
    UNKNOWN_EARNING(404, "There is no such result"),
    INVALID_PERIOD(422, "This month cannot be closed"),
    PERIOD_NOT_OVER(422, "The month is not over yet"),
    INVALID_RECALCULATION(422, "This cannot be worked out again as asked");

    private final int status;
    private final String title;

    EarningProblem(int status, String title) {
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
