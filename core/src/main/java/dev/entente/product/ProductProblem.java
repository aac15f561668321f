package dev.entente.product;

import dev.entente.problem.Problem;

/** How products refuse. */
enum ProductProblem implements Problem.Kind {
    UNKNOWN_PRODUCT(404, "There is no such product"),
    UNCLEAR_PRODUCT(422, "The product cannot be described like this"),
    ADDED_MEANWHILE(409, "Somebody added the product at the same moment");

    private final int status;
    private final String title;

    ProductProblem(int status, String title) {
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
