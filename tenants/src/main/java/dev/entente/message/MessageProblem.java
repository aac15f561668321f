package dev.entente.message;

import dev.entente.problem.Problem;

/** Why something is not sent, or not shown. */
public enum MessageProblem implements Problem.Kind {
    VERIFY_FIRST(409, "The workspace's e-mail address is not verified yet"),
    TOO_MANY_LETTERS(429, "Too many letters are waiting to be sent"),
    UNKNOWN_NOTICE(404, "There is no such notice"),
    INVALID_PREFERENCES(422, "The preferences cannot be saved like this");

    private final int status;
    private final String title;

    MessageProblem(int status, String title) {
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
