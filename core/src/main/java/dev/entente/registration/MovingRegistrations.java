package dev.entente.registration;

import dev.entente.deal.BringingDeals;
import dev.entente.deal.Deal;
import dev.entente.deal.NewLeader;
import dev.entente.identity.Internal;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a customer from the registration that holds it, for another or for nobody, where somebody has decided that. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MovingRegistrations {

    private static final Set<State> GIVEN = Set.of(State.SUBMITTED, State.DECLINED, State.LAPSED);

    @Inject
    StoredRegistrations stored;

    @Inject
    ApprovingRegistrations approving;

    @Inject
    BringingDeals deals;

    @Inject
    CurrentTenant tenant;

    /**
     * This registration holds from now on, with the deal that this is about, whoever leads it; where that is closed or there is
     * none, with the deal of the one that held where that is open.
     */
    public Registration give(UUID to, Decision decision, @Nullable UUID about) {
        var registration = stored.seen(to, null);
        if (!GIVEN.contains(registration.state())) {
            throw StoredRegistrations.decided(
                    registration.number() + " was withdrawn or is in force, so it can't be given anything.");
        }
        stored.ofDomain(registration.domain(), StoredRegistrations.ALIVE, StoredRegistrations.MOST_IN_LINE).stream()
                .filter(each -> each.partnerId().equals(registration.partnerId())
                        && !each.id().equals(to))
                .findFirst()
                .ifPresent(again -> {
                    throw StoredRegistrations.decided(
                            "The partner registered the customer again, as " + again.number());
                });
        var leader = new NewLeader(
                registration.partnerId(), registration.number(), registration.amount(), registration.expectedClose());
        var held = end(registration.domain(), decision, leader);
        var led = about == null || about.equals(held) ? held : handed(about, leader);
        return approving.approve(registration, decision, led == null ? held : led);
    }

    /** Nobody's registration holds it from now on, and the deal is the vendor's own. */
    public void free(String domain, Decision decision) {
        end(domain, decision, NewLeader.OWN_SALES);
    }

    /** Asks the vendor about the first in line, where the way is free. */
    public void reconsider(String domain) {
        stored.reconsider(domain);
    }

    private @Nullable UUID end(String domain, Decision decision, NewLeader leader) {
        var holder = stored.approved(domain).orElse(null);
        if (holder == null) return null;
        var before = StoredRegistrations.view(holder);
        holder.end(State.LAPSED, tenant.today(), decision.reason());
        stored.changed("registration.ended", before, holder, What.LAPSED);
        return handed(holder.dealId(), leader);
    }

    private @Nullable UUID handed(@Nullable UUID dealId, NewLeader leader) {
        return dealId == null ? null : deals.hand(dealId, leader).map(Deal::id).orElse(null);
    }
}
