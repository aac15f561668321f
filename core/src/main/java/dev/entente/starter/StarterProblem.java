package dev.entente.starter;

import dev.entente.problem.Problem;

/** How the first hour refuses. */
public enum StarterProblem implements Problem.Kind {
    UNKNOWN_STARTER(404, "There is no such starter"),
    NOTHING_CHOSEN(409, "No starter has been chosen yet"),
    UNCLEAR_STEP(422, "The setup has no such step"),
    UNCLEAR_FIRST_PARTNER(422, "The partner cannot be added like this");

    private final int status;
    private final String title;

    StarterProblem(int status, String title) {
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
