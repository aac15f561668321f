package dev.entente.handoff;

import dev.entente.clock.Side;
import dev.entente.deal.Deal;
import dev.entente.deal.DealsHandedOver;
import dev.entente.deal.DealsHandedOver.HandedOver;
import dev.entente.deal.DealsMoved;
import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a hand-off where a deal goes to the other side, and ends what is left of it where the deal is closed or goes on to somebody else. */
@Internal
@ApplicationScoped
class FollowingDeals {

    @Inject
    HandOffs handOffs;

    @Inject
    HandOffPromises promises;

    @Inject
    HandOffNews news;

    @Inject
    InstantSource clock;

    void on(@Observes DealsHandedOver event) {
        end(event.all().stream().map(each -> each.deal().id()).toList());
        var begun = event.all().stream()
                .map(each -> begun(each.deal(), each))
                .flatMap(Optional::stream)
                .toList();
        if (begun.isEmpty()) return;
        handOffs.insertAll(begun);
        promises.begin(begun);
        news.handed(begun);
    }

    // From one partner to another it is the vendor who gives it, since neither learns of the other.
    private Optional<HandOff> begun(Deal deal, HandedOver handed) {
        var to = deal.partnerId();
        if (to != null) return begun(deal, to, Side.VENDOR);
        return begun(deal, handed.from(), Side.PARTNER);
    }

    private Optional<HandOff> begun(Deal deal, @Nullable UUID partnerId, Side giver) {
        return partnerId == null ? Optional.empty() : Optional.of(new HandOff(deal, partnerId, giver, clock.instant()));
    }

    void on(@Observes DealsMoved event) {
        end(event.all().stream()
                .filter(each -> !each.deal().stage().isOpen())
                .map(each -> each.deal().id())
                .toList());
    }

    private void end(List<UUID> deals) {
        if (deals.isEmpty()) return;
        var ids = handOffs.lockOpen(Scope.current().tenantId(), deals.toArray(UUID[]::new));
        if (ids.isEmpty()) return;
        var open = handOffs.byIds(ids.toArray(UUID[]::new));
        var now = clock.instant();
        for (var each : open) each.endedAt = now;
        handOffs.updateAll(open);
        promises.end(ids);
    }
}
