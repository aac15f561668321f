package dev.entente.dispute;

import dev.entente.identity.Internal;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Tells those who answer that a question waits, unless it was answered or taken back by now. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DueDisputes {

    @Inject
    Disputes disputes;

    @Inject
    StoredDisputes stored;

    @Inject
    DisputeNews news;

    @Inject
    CurrentTenant tenant;

    void remind(UUID id) {
        disputes.byId(id)
                .filter(dispute -> dispute.state == Dispute.State.OPEN)
                .ifPresent(dispute -> news.waits(stored.shown(dispute), tenant.today()));
    }
}
