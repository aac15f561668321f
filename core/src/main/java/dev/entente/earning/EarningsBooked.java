package dev.entente.earning;

import dev.entente.ledger.Posting;
import java.util.List;

/** Results were booked and posted, in the running transaction. */
public record EarningsBooked(List<Posting> postings) {

    public EarningsBooked {
        postings = List.copyOf(postings);
    }
}
