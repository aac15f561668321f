package dev.entente.registration;

import dev.entente.identity.Access;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.lifecycle.CheckingStanding;
import dev.entente.lifecycle.Doing;
import dev.entente.registration.Registration.State;
import dev.entente.reward.KnowingPriority;
import dev.entente.reward.RewardPermissions;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a registration that waits before all that were not put first, for one of what its partner has of a reward of priority. Both
 * happen or neither; what was used stays used, whatever is decided. One that stands in line for a customer is not looked at before
 * the way is free, whatever is used for it, so nothing is.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PuttingFirst {

    @Inject
    Access access;

    @Inject
    Desk desk;

    @Requires(RegistrationPermissions.REGISTER)
    public Registration putFirst(UUID id, @Nullable Integer revision) {
        access.require(RewardPermissions.USE);
        var scope = Scope.current();
        var partnerId = scope.partnerId();
        if (partnerId == null) throw new IllegalStateException("Only members of partners put theirs first");
        var home = new Scope(scope.tenantId(), null, scope.actor());
        return Scope.call(home, () -> desk.putFirst(partnerId, id, revision));
    }

    /** With the vendor's reach, since others may have taken what is left. */
    @Internal
    @ApplicationScoped
    @Transactional(TxType.REQUIRES_NEW)
    static class Desk {

        @Inject
        Registrations registrations;

        @Inject
        StoredRegistrations stored;

        @Inject
        CheckingStanding standing;

        @Inject
        KnowingPriority priority;

        Registration putFirst(UUID partnerId, UUID id, @Nullable Integer revision) {
            var own = registrations.one(Scope.current().tenantId(), partnerId, id);
            if (own.isEmpty()) throw StoredRegistrations.unknown();
            var registration = stored.seen(id, revision);
            if (registration.state() != State.SUBMITTED)
                throw StoredRegistrations.decided("Only one that waits for an answer is put first.");
            if (registration.isFirst()) throw StoredRegistrations.decided("It is looked at first already.");
            standing.require(Doing.REGISTER, partnerId);
            if (stored.place(registration).isPresent())
                throw StoredRegistrations.decided(
                        "It stands in line for its customer. Put it first once the way is free.");
            var what = registration.number() + " for " + registration.customerName() + " is looked at first";
            stored.putFirst(registration, priority.use(partnerId, what));
            return registration;
        }
    }
}
