package dev.entente.handoff;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** Asks nothing more of partners that are none any more, and of the vendor only to speak to the customers that they gave back. */
@Internal
@ApplicationScoped
class FollowingPartners {

    @Inject
    HandOffs handOffs;

    @Inject
    HandOffPromises promises;

    @Inject
    InstantSource clock;

    void on(@Observes PartnersMoved event) {
        var left = PartnersMoved.ids(
                event.to(State.FORMER).stream().filter(Moved::isOnItsWay).toList());
        if (left.isEmpty()) return;
        var ids = handOffs.lockOf(Scope.current().tenantId(), left.toArray(UUID[]::new));
        if (ids.isEmpty()) return;
        var open = handOffs.byIds(ids.toArray(UUID[]::new));
        var now = clock.instant();
        open.forEach(each -> each.forsaken(now));
        var over = open.stream().filter(each -> !each.isOpen()).toList();
        if (!over.isEmpty()) handOffs.updateAll(over);
        promises.end(over.stream().map(each -> each.id).toList());
        promises.forsaken(ids);
    }
}
