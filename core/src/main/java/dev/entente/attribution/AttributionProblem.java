package dev.entente.attribution;

import dev.entente.problem.Problem;

/** Why nothing can be stated of a sale. */
public enum AttributionProblem implements Problem.Kind {
    UNCLEAR_EVIDENCE(422, "This cannot be stated as it is"),
    UNKNOWN_CLAIM(404, "There is no such claim"),
    UNKNOWN_SPLIT(404, "No split was agreed for this sale"),
    UNKNOWN_CREDIT(404, "There is no credit for such a sale");

    private final int status;
    private final String title;

    AttributionProblem(int status, String title) {
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
