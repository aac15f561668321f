package dev.entente.profitability;

import dev.entente.problem.Problem;

/** How forecasts of profitability are refused. */
public enum ProfitabilityProblem implements Problem.Kind {
    UNCLEAR_ASSUMPTIONS(400, "Nothing can be worked out from this"),
    NOTHING_TO_FORECAST(404, "There are no terms to work it out by");

    private final int status;
    private final String title;

    ProfitabilityProblem(int status, String title) {
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
