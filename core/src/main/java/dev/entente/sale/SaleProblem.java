package dev.entente.sale;

import dev.entente.problem.Problem;

/** Why a sale is not taken. */
public enum SaleProblem implements Problem.Kind {
    INVALID_SALE(422, "The sale cannot be recorded as it is"),
    UNKNOWN_SALE(404, "There is no such sale"),
    NO_RENEWAL(422, "This does not renew by itself"),
    UNKNOWN_SUBSCRIPTION(404, "There is no such subscription");

    private final int status;
    private final String title;

    SaleProblem(int status, String title) {
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
