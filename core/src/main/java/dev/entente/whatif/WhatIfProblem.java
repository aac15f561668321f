package dev.entente.whatif;

import dev.entente.problem.Problem;

/** How what-ifs refuse. */
public enum WhatIfProblem implements Problem.Kind {
    UNKNOWN_WHAT_IF(404, "There is no such what-if"),
    UNKNOWN_OUTCOME(404, "The what-if says nothing of this partner"),
    UNCLEAR_WHAT_IF(422, "The draft cannot be tried like this"),
    NOTHING_TO_TRY_ON(409, "There is nothing to try the draft on"),
    TRIED_ALREADY(409, "The draft is being tried already"),
    WHAT_IF_RUNS(409, "The what-if is still at work");

    private final int status;
    private final String title;

    WhatIfProblem(int status, String title) {
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
