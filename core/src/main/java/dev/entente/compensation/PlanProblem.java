package dev.entente.compensation;

import dev.entente.problem.Problem;

/** How compensation plans refuse. */
public enum PlanProblem implements Problem.Kind {
    NOTHING_WAS_PROMISED_YET(422, "There is no plan for this day");

    private final int status;
    private final String title;

    PlanProblem(int status, String title) {
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
