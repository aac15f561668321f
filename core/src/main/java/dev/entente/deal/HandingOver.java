package dev.entente.deal;

import dev.entente.deal.DealsHandedOver.HandedOver;
import dev.entente.identity.Internal;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives all open deals of a partner to another one, or back to the vendor. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HandingOver {

    private static final int MOST = 1_000;

    @Inject
    Deals deals;

    @Inject
    DealParts parts;

    @Inject
    StoredDeals stored;

    @Inject
    Event<DealsHandedOver> handed;

    /** How many were given over; where there are very many, the oldest of them, and the rest when it is asked for again. */
    public int all(UUID from, @Nullable UUID to) {
        var open = deals.after(Stage.open(), from, null, new UUID(0, 0), Limit.of(MOST));
        for (var deal : open) {
            var before = StoredDeals.view(deal);
            var lines = stored.lines(deal.id());
            deal.partnerId = to;
            stored.update(deal);
            stored.replaceLines(deal, lines);
            stored.replaceTokens(deal);
            parts.handOver(deal.id(), to);
            stored.record("deal.changed", before, deal);
        }
        if (!open.isEmpty())
            handed.fire(new DealsHandedOver(
                    open.stream().map(deal -> new HandedOver(deal, from)).toList()));
        return open.size();
    }
}
