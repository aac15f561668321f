package dev.entente.parallel;

import dev.entente.problem.Problem;

/** How parallel runs refuse. */
public enum ParallelProblem implements Problem.Kind {
    UNKNOWN_PARALLEL_RUN(404, "There is no such parallel run"),
    UNCLEAR_PAYMENT(422, "The payment cannot be compared like this"),
    COMPARED_ALREADY(409, "It is being compared already");

    private final int status;
    private final String title;

    ParallelProblem(int status, String title) {
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
