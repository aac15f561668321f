package dev.entente.job;

import dev.entente.problem.Problem;

/** How long work refuses. */
public enum JobProblem implements Problem.Kind {
    UNKNOWN_JOB(404, "There is no such work"),
    JOB_ENDED(409, "The work has ended already");

    private final int status;
    private final String title;

    JobProblem(int status, String title) {
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
