package dev.entente.rate;

import dev.entente.problem.Problem;

/** How exchange rates refuse. */
enum RateProblem implements Problem.Kind {
    NO_EXCHANGE_RATE(404, "There is no exchange rate"),
    UNCLEAR_EXCHANGE_RATE(422, "The exchange rates cannot be taken like this"),
    UNREADABLE_RATE_FILE(422, "The file of exchange rates cannot be read");

    private final int status;
    private final String title;

    RateProblem(int status, String title) {
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
