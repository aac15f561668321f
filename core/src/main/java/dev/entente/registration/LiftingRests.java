package dev.entente.registration;

import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.registration.RegistrationChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a partner register a customer again before its rest is over, for a reason that the partner reads. */
@ApplicationScoped
@Transactional
public class LiftingRests {

    @Inject
    StoredRegistrations stored;

    @Inject
    ApplicablePolicies policies;

    /** A problem where nothing rests. */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration lift(UUID id, @Nullable Integer revision, String reason) {
        var registration = stored.seen(id, revision);
        if (policies.resting(registration.partnerId(), List.of(registration)).isEmpty()) {
            throw StoredRegistrations.decided("Its partner may register the customer again as it is.");
        }
        new Findings().line("/reason", reason, 500).refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        var before = StoredRegistrations.view(registration);
        registration.liftRest(reason.strip());
        stored.changed("registration.rest-lifted", before, registration, What.REST_LIFTED);
        return registration;
    }
}
