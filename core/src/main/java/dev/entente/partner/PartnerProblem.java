package dev.entente.partner;

import dev.entente.problem.Problem;

/** How partners refuse. */
public enum PartnerProblem implements Problem.Kind {
    UNKNOWN_PARTNER(404, "There is no such partner"),
    UNCLEAR_PARTNER(422, "The partner cannot be described like this"),
    CODE_TAKEN(409, "Another partner has this code"),
    CHANGED_MEANWHILE(412, "Somebody changed the partner in the meantime");

    private final int status;
    private final String title;

    PartnerProblem(int status, String title) {
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
