package dev.entente.milestone;

import dev.entente.problem.Problem;

/** Why a milestone is not taken. */
public enum MilestoneProblem implements Problem.Kind {
    INVALID_MILESTONE(422, "The milestone cannot be recorded as it is"),
    REPORTED_MEANWHILE(409, "Somebody reported it in the meantime"),
    SHOWN_BY_CERTIFICATION(409, "A certification shows it"),
    UNKNOWN_MILESTONE(404, "There is no such milestone");

    private final int status;
    private final String title;

    MilestoneProblem(int status, String title) {
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
