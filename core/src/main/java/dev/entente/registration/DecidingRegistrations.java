package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.Patience;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approves registrations, each for a deal and for as long as the policy in force says, or declines them. */
@ApplicationScoped
public class DecidingRegistrations {

    @Inject
    Deciding deciding;

    /** For a deal that is open already, or for a new one; from then on the partner leads it. */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration approve(UUID id, @Nullable Integer revision, Decision decision, @Nullable UUID dealId) {
        return deciding.approve(id, revision, decision, dealId);
    }

    /** With a reason; the next in line is looked at where the way is free. */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration decline(UUID id, @Nullable Integer revision, Decision decision) {
        return deciding.decline(id, revision, Decision.because(decision.reason(), decision.message()));
    }

    /**
     * One that was taken in just now, where the program says so and nothing speaks against it; where somebody else was given the
     * customer meanwhile, or is in the way for too long, it waits for the vendor, who was asked when it was taken in. Its new deal
     * has this number.
     */
    @Internal
    Registration approveByItself(Registration registration, String dealNumber) {
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> approved(registration, dealNumber));
    }

    private Registration approved(Registration registration, String dealNumber) {
        var decision = new Decision("Nothing spoke against it, and the program approves what is free", null);
        try {
            return deciding.approveTaken(registration, decision, dealNumber);
        } catch (RuntimeException e) {
            if (Patience.told(e) instanceof Problem) return waiting(registration);
            throw e;
        }
    }

    // It was taken in, whatever happens now; nobody is to hear that it was not, and to send it again.
    private Registration waiting(Registration registration) {
        try {
            return deciding.asItStands(registration.id());
        } catch (RuntimeException e) {
            if (!(Patience.told(e) instanceof Problem busy)) throw e;
            throw new Problem(
                    busy.kind(), registration.number() + " was taken in. Look in a few seconds where it stands.");
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
        ApprovingRegistrations approving;

        @Inject
        RegistrationTemplates templates;

        @Inject
        InstantSource clock;

        Registration approve(UUID id, @Nullable Integer revision, Decision decision, @Nullable UUID dealId) {
            return approving.approve(waiting(id, revision), decision, dealId);
        }

        /** As whoever took it in holds it: its revision says whether anybody has changed it since. */
        Registration approveTaken(Registration registration, Decision decision, String dealNumber) {
            return approving.approve(registration, decision, dealNumber);
        }

        Registration asItStands(UUID id) {
            return stored.seen(id, null);
        }

        Registration decline(UUID id, @Nullable Integer revision, Decision decision) {
            var registration = waiting(id, revision);
            var before = StoredRegistrations.view(registration);
            registration.decide(State.DECLINED, templates.worded(registration, decision, null), clock.instant());
            stored.changed("registration.declined", before, registration, What.DECLINED);
            return registration;
        }

        private Registration waiting(UUID id, @Nullable Integer revision) {
            var registration = stored.seen(id, revision);
            if (registration.state() == State.SUBMITTED) return registration;
            throw StoredRegistrations.decided("Only one that waits for a decision is decided.");
        }
    }
}
