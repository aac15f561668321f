package dev.entente.quote;

import dev.entente.problem.Problem;

/** Why a quote is refused. */
public enum QuoteProblem implements Problem.Kind {
    UNCLEAR_CART(400, "The cart cannot be priced as it is"),
    UNCLEAR_QUOTE(400, "The quote cannot be made as it is"),
    UNKNOWN_QUOTE(404, "There is no such quote"),
    UNKNOWN_LINK(404, "This link shows no quote"),
    NOT_SENT(409, "The quote has not been sent"),
    QUOTE_IS_CLOSED(409, "The quote is closed"),
    QUOTE_NEEDS_APPROVAL(409, "The quote needs an approval first"),
    SPECIAL_PRICE_REFUSED(409, "Nobody may give such a price"),
    QUOTE_HAS_EXPIRED(409, "The quote has expired"),
    DEAL_WENT_ELSEWHERE(409, "The deal of the quote went to somebody else"),
    HAS_A_DEAL(409, "There is a deal for the quote already"),
    NOT_PRICED(409, "Not every line has a price"),
    CHANGED_MEANWHILE(409, "Somebody changed the quote meanwhile");

    private final int status;
    private final String title;

    QuoteProblem(int status, String title) {
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
