package dev.entente.registration;

import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a registration back, for the partner that brought it; the next in line is looked at. */
@ApplicationScoped
@Transactional
public class WithdrawingRegistrations {

    @Inject
    StoredRegistrations stored;

    @Inject
    CurrentTenant tenant;

    @Requires(RegistrationPermissions.REGISTER)
    public Registration withdraw(UUID id, @Nullable Integer revision, String reason) {
        var registration = stored.seen(id, revision);
        new Findings().line("/reason", reason, 500).refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        if (registration.state() != State.SUBMITTED && registration.state() != State.APPROVED) {
            throw StoredRegistrations.decided("Only one that waits or protects is withdrawn.");
        }
        var before = StoredRegistrations.view(registration);
        registration.end(State.WITHDRAWN, tenant.today(), reason.strip());
        stored.changed("registration.withdrawn", before, registration, What.WITHDRAWN);
        return registration;
    }
}
