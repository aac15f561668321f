package dev.entente.attribution;

import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The sales that rest on a registration, looked at again. */
@Internal
@ApplicationScoped
@Transactional
class ClaimedSales {

    @Inject
    HoldingRegistrations registrations;

    @Inject
    Attributions attributions;

    @Inject
    KnowingCredits knowing;

    @Inject
    AttributingSales attributing;

    @Inject
    Sales sales;

    @Inject
    TakingTurns turns;

    void check(UUID registration) {
        // One question, as nothing rests on most that change.
        var ids = Set.copyOf(attributions.restingOn(Scope.current().tenantId(), registration));
        if (!ids.isEmpty()) registrations.byId(registration).ifPresent(it -> check(it, ids));
    }

    private void check(Registration registration, Set<UUID> ids) {
        var keys = ids.toArray(UUID[]::new);
        var concerned = new HashSet<>(knowing.concerned(ids));
        sales.currentOf(keys).stream().map(Sale::partnerId).forEach(concerned::add);
        turns.with(concerned);
        attributing.again(sales.currentOf(keys), "The registration " + registration.number() + " changed");
    }
}
