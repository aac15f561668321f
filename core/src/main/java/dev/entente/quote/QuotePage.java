package dev.entente.quote;

import java.util.List;

/** A quote with all its revisions, the one that stands first. */
public record QuotePage(Quote quote, List<QuoteRevision> revisions) {

    public QuotePage {
        revisions = List.copyOf(revisions);
    }

    /** What is offered now. */
    public QuoteRevision standing() {
        return revisions.getFirst();
    }
}
