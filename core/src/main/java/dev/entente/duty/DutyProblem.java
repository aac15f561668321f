package dev.entente.duty;

import dev.entente.problem.Problem;

/** How duties refuse. */
public enum DutyProblem implements Problem.Kind {
    UNKNOWN_PARTNER_TYPE(404, "There is no such type of partner"),
    UNCLEAR_DUTIES(422, "The duties cannot be kept like this"),
    DUTIES_CHANGED_MEANWHILE(412, "Somebody changed the duties in the meantime");

    private final int status;
    private final String title;

    DutyProblem(int status, String title) {
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
