package dev.entente.distribution;

import dev.entente.problem.Problem;

/** How distribution refuses. */
public enum DistributionProblem implements Problem.Kind {
    UNCLEAR_DISTRIBUTION(422, "Nobody can be distributed like this"),
    DISTRIBUTION_IN_A_CIRCLE(409, "These partners would stand under each other"),
    DISTRIBUTION_TOO_DEEP(409, "Distribution has two tiers"),
    NO_DISTRIBUTOR(404, "The partner has no distributor");

    private final int status;
    private final String title;

    DistributionProblem(int status, String title) {
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
