package dev.entente.dispute;

import dev.entente.problem.Problem;

/** What can be wrong when lines are disputed. */
public enum DisputeProblem implements Problem.Kind {
    UNCLEAR_DISPUTE(400, "The question cannot be kept like this"),
    UNKNOWN_DISPUTE(404, "There is no such question"),
    UNKNOWN_LINE(404, "There is no such line on the statement"),
    NOT_DISPUTABLE(409, "The line cannot be questioned"),
    DISPUTE_WINDOW_IS_OVER(409, "Lines of the statement can no longer be questioned"),
    DISPUTE_IS_OPEN(409, "The line is questioned already"),
    DISPUTE_IS_CLOSED(409, "The question is answered"),
    NOT_TO_BE_SET_ASIDE(409, "The line cannot be kept from being paid");

    private final int status;
    private final String title;

    DisputeProblem(int status, String title) {
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
