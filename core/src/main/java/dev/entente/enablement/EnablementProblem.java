package dev.entente.enablement;

import dev.entente.problem.Problem;

/** How enablement refuses. */
public enum EnablementProblem implements Problem.Kind {
    UNKNOWN_PATH(404, "There is no such certification path"),
    UNCLEAR_PATH(422, "The certification path cannot be described like this"),
    TOO_MANY_PATHS(409, "There are as many certification paths as can be kept"),
    ADDED_MEANWHILE(409, "Somebody added it in the meantime"),
    UNKNOWN_CERTIFICATION(404, "There is no such certification"),
    UNCLEAR_CERTIFICATION(422, "The certification cannot be described like this"),
    ALREADY_CERTIFIED(409, "This person has this certification from this day on already"),
    TOO_MANY_CERTIFICATIONS(409, "The partner has as many certifications as can be kept"),
    NOT_REVOKED(409, "The certification is not revoked");

    private final int status;
    private final String title;

    EnablementProblem(int status, String title) {
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
