package dev.entente.quote;

import dev.entente.credential.Keys;
import dev.entente.identity.Internal;
import dev.entente.identity.Open;
import dev.entente.problem.Problem;
import dev.entente.quote.PrintingQuotes.Printed;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;

/** Shows a customer the paper that a link is for. Ended, taken back and never made look the same. */
@ApplicationScoped
@Open("customers have no account here: whoever has the link's key, which nobody guesses, reads that one paper")
public class OpeningSharedQuotes {

    @Inject
    Reach reach;

    public Printed open(String key) {
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> reach.open(key));
    }

    /** With the system's reach, since nobody's own reaches no quote; in a transaction of its own, which belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Reach {

        @Inject
        Quotes quotes;

        @Inject
        QuoteLinks links;

        @Inject
        PrintingQuotes printing;

        @Inject
        InstantSource clock;

        Printed open(String key) {
            var now = clock.instant();
            var link = links.byHash(Keys.digest(key)).orElseThrow(Reach::ended);
            var quote = quotes.byId(link.quoteId).orElseThrow(Reach::ended);
            if (!link.shows(quote, now)) throw ended();
            links.count(Scope.current().tenantId(), link.id(), now);
            return printing.printForCustomer(quote.id(), link.number());
        }

        private static Problem ended() {
            return new Problem(QuoteProblem.UNKNOWN_LINK, "Ask whoever sent it for a new one.");
        }
    }
}
