package dev.entente.application;

import dev.entente.problem.Problem;

/** How applications refuse. */
public enum ApplicationProblem implements Problem.Kind {
    UNKNOWN_APPLICATION(404, "There is no such application"),
    UNKNOWN_FORM(404, "There is no form at this address"),
    UNCLEAR_FORM(422, "The form cannot be asked like this"),
    UNCLEAR_PROFILE(422, "The profile cannot be described like this"),
    UNCLEAR_CHECKLIST(422, "The checklist cannot be described like this"),
    UNCLEAR_APPLICATION(422, "The application is not complete"),
    UNCLEAR_DECISION(422, "This cannot be decided like this"),
    STALE_FORM(409, "The form has waited too long"),
    SENT_TOO_FAST(429, "The form was sent very fast"),
    TOO_MANY_APPLICATIONS(429, "Too many applications came from there"),
    APPLICATION_IS_DECIDED(409, "The application is not in a state for this"),
    APPLICATION_CHANGED_MEANWHILE(412, "Somebody changed it in the meantime");

    private final int status;
    private final String title;

    ApplicationProblem(int status, String title) {
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
