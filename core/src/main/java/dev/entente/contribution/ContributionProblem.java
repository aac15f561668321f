package dev.entente.contribution;

import dev.entente.problem.Problem;

/** What can be wrong when contributions are asked for, or program costs are entered. */
public enum ContributionProblem implements Problem.Kind {
    UNCLEAR_REPORT(400, "It is not clear what to report"),
    UNCLEAR_PROGRAM_COST(400, "The program cost cannot be kept as it is"),
    UNKNOWN_PROGRAM_COST(404, "There is no such program cost"),
    NOT_TO_BE_TAKEN_BACK(409, "The program cost cannot be taken back");

    private final int status;
    private final String title;

    ContributionProblem(int status, String title) {
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
