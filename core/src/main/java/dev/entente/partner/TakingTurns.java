package dev.entente.partner;

import dev.entente.identity.Internal;
import dev.entente.tenant.OneTrip.Question;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;

/**
 * Lets one transaction at a time change what partners sold and earn. What it reads afterwards is then still true when it
 * writes: two refunds of one sale see each other, and a month that is closed sees every sale or is seen by it.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TakingTurns {

    /** In the order of keys, so that two never wait for each other. */
    private static final String LOCK =
            "select id from partner where tenant_id = ? and id = any(?) order by id for no key update";

    @Inject
    TenantCache cache;

    /** Waits until nobody else is at work on any of these; they are free again when the transaction ends. */
    public void with(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return;
        var ids = partnerIds.stream().distinct().toArray(UUID[]::new);
        cache.locking(Question.keys(LOCK, Scope.current().tenantId(), ids));
    }
}
