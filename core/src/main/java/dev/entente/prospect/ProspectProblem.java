package dev.entente.prospect;

import dev.entente.problem.Problem;

/** How prospects refuse. */
public enum ProspectProblem implements Problem.Kind {
    UNKNOWN_PROSPECT(404, "There is no such prospect"),
    UNCLEAR_PROSPECT(422, "The prospect cannot be described like this"),
    KNOWN_PROSPECT(409, "There is a prospect with this website"),
    UNCLEAR_OUTREACH(422, "What was done cannot be described like this"),
    PROSPECT_CHANGED_MEANWHILE(412, "Somebody changed the prospect in the meantime");

    private final int status;
    private final String title;

    ProspectProblem(int status, String title) {
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
