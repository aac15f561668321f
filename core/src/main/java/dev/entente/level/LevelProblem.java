package dev.entente.level;

import dev.entente.problem.Problem;

/** How decisions on levels are refused. */
public enum LevelProblem implements Problem.Kind {
    UNKNOWN_LEVEL_PROPOSAL(404, "There is no such proposal"),
    LEVEL_PROPOSAL_IS_DECIDED(409, "The proposal is no longer open"),
    LEVEL_CHANGED_MEANWHILE(409, "The partner has another tier by now"),
    NOTHING_TO_APPEAL(409, "This cannot be appealed"),
    LEVEL_APPEALED_ALREADY(409, "There is an appeal already"),
    NO_LEVEL_APPEAL(409, "There is no appeal to answer"),
    LEVEL_GRANT_RUNS(409, "The partner's level is fixed or on trial already"),
    NO_LEVEL_GRANT(404, "The partner's level is neither fixed nor on trial"),
    UNKNOWN_ENROLMENT(404, "The partner does not take part in this program"),
    NOTHING_TO_REVIEW(409, "There are no tiers to review"),
    UNCLEAR_LEVEL_DECISION(422, "This cannot be decided like this");

    private final int status;
    private final String title;

    LevelProblem(int status, String title) {
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
