package dev.entente.registration;

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

/** Lets a protection last longer, within what the policy in force would give today. The clock to the next meeting stays. */
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
        var protection = registration.protection();
        if (registration.state() != State.APPROVED || protection == null || !registration.heldOn(tenant.today())) {
            throw StoredRegistrations.decided("Only one that protects can be extended.");
        }
        var policy = policies.today(registration.partnerId(), registration.program(), registration.motion());
        var most = tenant.today().plusDays(policy.protection());
        var findings = new Findings().line("/reason", reason, 500);
        if (!last.isAfter(protection.last())) findings.add("/last", "Use a day after " + protection.last());
        if (last.isAfter(most))
            findings.add("/last", "The program protects for at most " + policy.protection() + " days, until " + most);
        findings.refuse(RegistrationProblem.UNCLEAR_REGISTRATION);
        var before = StoredRegistrations.view(registration);
        registration.protect(protection.extended(last));
        registration.reason = reason.strip();
        stored.changed("registration.extended", before, registration, What.EXTENDED);
        return registration;
    }
}
