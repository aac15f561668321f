package dev.entente.pricebook;

import dev.entente.problem.Problem;

/** How price books refuse. */
enum PricebookProblem implements Problem.Kind {
    UNKNOWN_PRICE_BOOK(404, "There is no such price book"),
    UNCLEAR_PRICE_BOOK(422, "The price book cannot be described like this"),
    PRICE_BOOK_ADDED_MEANWHILE(409, "Somebody added the price book at the same moment"),
    PRICE_BOOK_HAS_BEGUN(409, "The price book holds already"),
    UNCLEAR_PRICES(422, "The prices cannot be set like this"),
    UNCLEAR_LEAST_MARGIN(422, "The least margin cannot be this"),
    UNCLEAR_COSTS(422, "The costs cannot be kept as they are"),
    PRICE_HAS_BEGUN(409, "The price holds already"),
    PRICE_CHANGED_MEANWHILE(409, "Somebody changed the price meanwhile"),
    NO_PRICES_TO_PRINT(404, "There is no price to print"),
    UNCLEAR_PRICE_QUESTION(400, "Prices cannot be looked for like this");

    private final int status;
    private final String title;

    PricebookProblem(int status, String title) {
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
