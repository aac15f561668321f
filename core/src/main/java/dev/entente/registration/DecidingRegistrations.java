package dev.entente.registration;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.deal.BringingDeals;
import dev.entente.deal.DealProfile;
import dev.entente.deal.OpeningDeals.NewDeal;
import dev.entente.deal.Origin;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.registration.ApplicablePolicies.Asked;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves registrations, each for a deal and for as long as the policy in force says, or declines them. */
@ApplicationScoped
public class DecidingRegistrations {

    @Inject
    Deciding deciding;

    /**
     * For a deal that is open already, or for a new one; from then on the partner leads it. Protected from today on, or from
     * an earlier day on which nobody else held the customer: what was agreed before it was written down.
     */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration approve(UUID id, @Nullable Integer revision, Decision decision, Terms terms) {
        return deciding.approve(id, revision, decision, terms);
    }

    /** The deal (none: a new one), and the first day of the protection (none: today). */
    public record Terms(@Nullable UUID dealId, @Nullable LocalDate from) {

        public static final Terms USUAL = new Terms(null, null);
    }

    /** With a reason; the next in line is looked at where the way is free. */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration decline(UUID id, @Nullable Integer revision, Decision decision) {
        return deciding.decline(id, revision, Decision.because(decision.reason(), decision.message()));
    }

    /** Where the program says so and nothing speaks against it; one that somebody else was given meanwhile waits. */
    @Internal
    Registration approveByItself(Registration registration) {
        var decision = new Decision("Nothing spoke against it, and the program approves what is free", null);
        try {
            return Scope.call(
                    Scope.system(Scope.current().tenantId()),
                    () -> deciding.approve(registration.id(), registration.revision(), decision, Terms.USUAL));
        } catch (Problem meanwhile) {
            return registration;
        }
    }

    /** The decision itself; a transaction of its own, because a transaction belongs to one scope. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Deciding {

        @Inject
        StoredRegistrations stored;

        @Inject
        ApplicablePolicies policies;

        @Inject
        BringingDeals deals;

        @Inject
        CurrentTenant tenant;

        @Inject
        InstantSource clock;

        Registration approve(UUID id, @Nullable Integer revision, Decision decision, Terms terms) {
            var registration = waiting(id, revision);
            var from = first(registration, terms.from());
            var holder = stored.approved(registration.domain());
            if (holder.isPresent() && !stored.lapse(holder.get())) throw StoredRegistrations.held();
            var before = StoredRegistrations.view(registration);
            var partnerId = registration.partnerId();
            var deal = deals.assign(
                    terms.dealId() == null ? opened(registration) : terms.dealId(), partnerId, registration.number());
            var policy = policies.on(partnerId, new Asked(registration.program(), registration.motion(), from));
            var protection = Protection.given(from, policy);
            registration.approve(deal.id(), protection, decision, clock.instant());
            stored.changed("registration.approved", before, registration, What.APPROVED);
            return registration;
        }

        private LocalDate first(Registration registration, @Nullable LocalDate wanted) {
            var today = tenant.today();
            if (wanted == null || wanted.equals(today)) return today;
            var findings = new Findings();
            if (wanted.isAfter(today)) findings.add("/from", "Use today or a day before");
            if (wanted.isBefore(today.minusYears(1))) findings.add("/from", "Use a day of the last twelve months");
            findings.refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
            stored.refuseIfHeldSince(registration, wanted);
            return wanted;
        }

        Registration decline(UUID id, @Nullable Integer revision, Decision decision) {
            var registration = waiting(id, revision);
            var before = StoredRegistrations.view(registration);
            registration.decide(State.DECLINED, decision, clock.instant());
            stored.changed("registration.declined", before, registration, What.DECLINED);
            return registration;
        }

        private Registration waiting(UUID id, @Nullable Integer revision) {
            var registration = stored.seen(id, revision);
            if (registration.state() == State.SUBMITTED) return registration;
            throw StoredRegistrations.decided("Only one that waits for a decision is decided.");
        }

        private UUID opened(Registration claim) {
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
                    List.of());
            return deals.bring(List.of(new NewDeal(Origin.PARTNER, profile)))
                    .getFirst()
                    .id();
        }

        private static String name(Registration claim) {
            var products = claim.products();
            var name = products == null ? claim.customerName() : claim.customerName() + ": " + products;
            return name.length() <= 200 ? name : name.substring(0, 199) + "…";
        }
    }
}
