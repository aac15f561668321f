package dev.entente.deal;

import dev.entente.problem.Problem;

/** How deals refuse. */
public enum DealProblem implements Problem.Kind {
    UNKNOWN_DEAL(404, "There is no such deal"),
    UNCLEAR_DEAL(422, "The deal cannot be described like this"),
    KNOWN_DEAL(409, "There is a deal by this name of its source"),
    DEAL_IS_CLOSED(409, "The deal is closed"),
    DEAL_CHANGED_MEANWHILE(412, "Somebody changed the deal in the meantime");

    private final int status;
    private final String title;

    DealProblem(int status, String title) {
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
