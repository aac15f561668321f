package dev.entente.handoff;

import dev.entente.problem.Problem;

/** What can be wrong when deals are handed over. */
public enum HandOffProblem implements Problem.Kind {
    UNCLEAR_HAND_OFF(422, "That cannot be kept like this"),
    UNKNOWN_HAND_OFF(404, "There is no such hand-off"),
    NOT_YOUR_PART(403, "The other side does this"),
    HAND_OFF_IS_OVER(409, "The hand-off is over");

    private final int status;
    private final String title;

    HandOffProblem(int status, String title) {
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
