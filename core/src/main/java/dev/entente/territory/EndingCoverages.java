package dev.entente.territory;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.PartnerMoved;
import dev.entente.partner.Partner;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;

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

    void on(@Observes PartnerMoved event) {
        if (event.move().from() == null || event.move().to() != Partner.State.FORMER) return;
        var partner = event.partner().id();
        var today = tenant.today();
        int ended = territories.endBegun(partner, today) + territories.endLater(partner, today);
        if (ended > 0)
            audit.record(
                    "territory.unassigned",
                    "partner",
                    partner,
                    null,
                    Map.of("assignments", ended, "until", today.toString()));
    }
}
