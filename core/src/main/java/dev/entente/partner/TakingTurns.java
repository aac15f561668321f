package dev.entente.partner;

import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
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

    @Inject
    Partners partners;

    /** Waits until nobody else is at work on any of these; they are free again when the transaction ends. */
    public void with(Collection<UUID> partnerIds) {
        if (partnerIds.isEmpty()) return;
        partners.lock(Scope.current().tenantId(), partnerIds.stream().distinct().toArray(UUID[]::new));
    }
}
