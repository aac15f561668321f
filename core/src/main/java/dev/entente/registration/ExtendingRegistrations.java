package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationChanged.What;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a protection last longer, within what the policy in force would give today, or says no to a partner that asked for it. The
 * clock to the next meeting stays.
 */
@ApplicationScoped
@Transactional
public class ExtendingRegistrations {

    @Inject
    StoredRegistrations stored;

    @Inject
    ApplicablePolicies policies;

    @Inject
    CurrentTenant tenant;

    /** The last day on which it is to protect, and why. */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration extend(UUID id, @Nullable Integer revision, LocalDate last, String reason) {
        var registration = stored.seen(id, revision);
        var protection = refuse(registration, last, reason);
        var before = StoredRegistrations.view(registration);
        registration.protect(protection.extended(last));
        registration.ask(null);
        registration.reason = reason.strip();
        stored.changed("registration.extended", before, registration, What.EXTENDED);
        return registration;
    }

    /** The partner that asked for it is told why not. */
    @Requires(RegistrationPermissions.DECIDE)
    public Registration decline(UUID id, @Nullable Integer revision, String reason) {
        var registration = stored.seen(id, revision);
        if (registration.extensionAsked() == null) {
            throw StoredRegistrations.decided("Nobody asks for a longer protection of it.");
        }
        new Findings().line("/reason", reason, 500).refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        var before = StoredRegistrations.view(registration);
        registration.ask(null);
        registration.reason = reason.strip();
        stored.changed("registration.extension-declined", before, registration, What.EXTENSION_DECLINED);
        return registration;
    }

    /** What it protects as it stands; a problem where it can't protect until then. */
    @Internal
    Protection refuse(Registration registration, LocalDate last, String reason) {
        var protection = registration.protection();
        var today = tenant.today();
        if (registration.state() != State.APPROVED || protection == null || !registration.heldOn(today)) {
            throw StoredRegistrations.decided("Only one that protects can be extended.");
        }
        var policy = policies.today(registration.partnerId(), registration.program(), registration.motion());
        ExtensionRequest.findings(protection, last, reason, today.plusDays(policy.protection()))
                .refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        return protection;
    }
}
