package dev.entente.quote;

import java.util.List;

/** A quote with the revision that stands, and the heads of all, the newest first. */
public record QuotePage(Quote quote, QuoteRevision standing, List<QuoteHead> heads) {

    public QuotePage {
        heads = List.copyOf(heads);
    }
}
