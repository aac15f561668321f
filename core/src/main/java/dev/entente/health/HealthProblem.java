package dev.entente.health;

import dev.entente.problem.Problem;

/** How health refuses. */
public enum HealthProblem implements Problem.Kind {
    UNCLEAR_HEALTH_TERMS(422, "Nobody can be judged like this"),
    HEALTH_TERMS_CHANGED_MEANWHILE(412, "Somebody changed what counts in the meantime");

    private final int status;
    private final String title;

    HealthProblem(int status, String title) {
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
