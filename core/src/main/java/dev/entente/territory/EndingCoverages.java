package dev.entente.territory;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Ends what a partner covers once it is none any more, so that its places are free for others. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EndingCoverages {

    @Inject
    Territories territories;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    void on(@Observes PartnersMoved event) {
        var left = PartnersMoved.ids(
                event.to(State.FORMER).stream().filter(Moved::isOnItsWay).toList());
        if (left.isEmpty()) return;
        var today = tenant.today();
        var covering = territories.covering(left, today);
        if (covering.isEmpty()) return;
        territories.endBegun(left, today);
        territories.endLater(left, today);
        audit.recordAll(covering.stream()
                .map(row -> new Change("territory.unassigned", "partner", (UUID) row[0], null, view(row[1], today)))
                .toList());
    }

    private static Map<String, Object> view(Object assignments, LocalDate today) {
        return Map.of("assignments", assignments, "until", today.toString());
    }
}
