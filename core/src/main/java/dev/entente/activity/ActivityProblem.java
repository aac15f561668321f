package dev.entente.activity;

import dev.entente.problem.Problem;

/** How activities refuse. */
public enum ActivityProblem implements Problem.Kind {
    UNKNOWN_ACTIVITY(404, "There is no such note"),
    UNCLEAR_ACTIVITY(422, "This cannot be recorded"),
    NOT_YOURS(403, "Somebody else recorded this");

    private final int status;
    private final String title;

    ActivityProblem(int status, String title) {
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
