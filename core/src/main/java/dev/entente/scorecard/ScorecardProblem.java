package dev.entente.scorecard;

import dev.entente.problem.Problem;

/** How scorecards refuse. */
public enum ScorecardProblem implements Problem.Kind {
    UNKNOWN_SCORECARD(404, "There is no such scorecard"),
    UNCLEAR_SCORECARD(422, "Nobody can be judged like this"),
    UNCLEAR_PERIOD(422, "There is no score of that time"),
    SCORECARD_CHANGED_MEANWHILE(412, "Somebody changed the scorecard in the meantime");

    private final int status;
    private final String title;

    ScorecardProblem(int status, String title) {
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
