package dev.entente.lead;

import dev.entente.identity.Internal;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** How leads are routed now. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RoutingPolicies {

    @Inject
    Leads leads;

    /** The newest version; 0 is the usual one, where nobody ever said anything. */
    record Current(int number, RoutingPolicy policy) {}

    Current current() {
        return leads.versions(Limit.of(1)).stream()
                .findFirst()
                .map(version -> new Current(version.number(), version.policy()))
                .orElseGet(() -> new Current(0, RoutingPolicy.USUAL));
    }
}
