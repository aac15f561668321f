package dev.entente.holdback;

import dev.entente.ledger.Posting;
import java.util.List;

/** What was held back became payable, in the running transaction. */
public record PartsReleased(List<Posting> postings) {

    public PartsReleased {
        postings = List.copyOf(postings);
    }
}
