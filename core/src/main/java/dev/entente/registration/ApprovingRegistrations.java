package dev.entente.registration;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.BringingDeals;
import dev.entente.deal.Deal;
import dev.entente.deal.DealProfile;
import dev.entente.deal.OpeningDeals.NewDeal;
import dev.entente.deal.Origin;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an approval does, for those who have decided it: a deal, which the partner leads from then on, and protection. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ApprovingRegistrations {

    @Inject
    StoredRegistrations stored;

    @Inject
    ApplicablePolicies policies;

    @Inject
    BringingDeals deals;

    @Inject
    RegistrationTemplates templates;

    @Inject
    CheckingStanding standing;

    @Inject
    CurrentTenant tenant;

    @Inject
    InstantSource clock;

    /** For an open deal, or for a new one (null). */
    Registration approve(Registration registration, Decision decision, @Nullable UUID dealId) {
        return approve(
                registration,
                decision,
                () -> dealId == null
                        ? deals.bringRegistered(opened(registration), registration.number(), null)
                        : deals.assign(dealId, registration.partnerId(), registration.number()));
    }

    /** For a new one of this number. */
    Registration approve(Registration registration, Decision decision, String dealNumber) {
        return approve(
                registration,
                decision,
                () -> deals.bringRegistered(opened(registration), registration.number(), dealNumber));
    }

    private Registration approve(Registration registration, Decision decision, Supplier<Deal> led) {
        standing.require(Doing.REGISTER, registration.partnerId());
        var holder = stored.approved(registration.domain());
        if (holder.isPresent() && !stored.lapse(holder.get())) throw StoredRegistrations.held();
        var before = StoredRegistrations.view(registration);
        // Before anything is written, what is known of the tenant needs no question.
        var partnerId = registration.partnerId();
        var policy = policies.today(partnerId, registration.program(), registration.motion());
        var protection = Protection.given(tenant.today(), policy);
        var pinned = policies.pinned(registration).orElse(null);
        var worded = templates.worded(registration, decision, protection);
        var deal = led.get();
        registration.approve(deal.id(), protection, pinned, worded, clock.instant());
        stored.changed("registration.approved", before, registration, What.APPROVED);
        return registration;
    }

    private NewDeal opened(Registration claim) {
        var amount = claim.amount();
        var profile = new DealProfile(
                claim.partnerId(),
                claim.customerName(),
                claim.domain(),
                name(claim),
                claim.motion(),
                claim.program(),
                Route.DIRECT,
                amount == null
                        ? Amount.zero(Unit.currency(tenant.get().currency().getCurrencyCode()))
                        : amount,
                claim.expectedClose(),
                null,
                "Meeting with the customer",
                claim.meetingOn(),
                null,
                List.of(),
                null);
        return new NewDeal(Origin.PARTNER, profile);
    }

    private static String name(Registration claim) {
        var products = claim.products();
        var name = products == null ? claim.customerName() : claim.customerName() + ": " + products;
        return name.length() <= 200 ? name : name.substring(0, 199) + "…";
    }
}
