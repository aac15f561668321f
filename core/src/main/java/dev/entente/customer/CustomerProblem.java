package dev.entente.customer;

import dev.entente.problem.Problem;

/** How customers refuse. */
public enum CustomerProblem implements Problem.Kind {
    UNCLEAR_CUSTOMER(422, "The customer cannot be described like this"),
    UNKNOWN_CUSTOMER(404, "There is no such customer"),
    CUSTOMER_CHANGED_MEANWHILE(409, "Somebody else described the customer in the meantime"),
    UNKNOWN_STRATEGIC_ACCOUNT(404, "There is no such strategic account");

    private final int status;
    private final String title;

    CustomerProblem(int status, String title) {
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
