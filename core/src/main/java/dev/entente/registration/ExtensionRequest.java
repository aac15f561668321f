package dev.entente.registration;

import dev.entente.problem.Findings;
import dev.entente.program.RegistrationPolicy;
import dev.entente.registration.Registration.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That a partner asks for a protection to last longer: until the end of which day, why, and since when. */
public record ExtensionRequest(LocalDate last, String because, Instant at) {

    /** The last day that a registration could be given today, by the policy in force; none where it ended, or protects until then anyway. */
    static Optional<LocalDate> latest(Registration registration, LocalDate today, RegistrationPolicy policy) {
        var protection = registration.protection();
        if (registration.state() != State.APPROVED || protection == null || !registration.heldOn(today))
            return Optional.empty();
        return Optional.of(today.plusDays(policy.protection())).filter(day -> day.isAfter(protection.last()));
    }

    /** What speaks against a new last day of a protection, of which the policy in force would give one until the end of the latest. */
    static Findings findings(Protection protection, LocalDate last, String because, LocalDate latest) {
        var findings = new Findings().line("/reason", because, 500);
        if (!last.isAfter(protection.last())) findings.add("/last", "Use a day after " + protection.last());
        if (last.isAfter(latest)) findings.add("/last", "The program protects until " + latest + " at most");
        return findings;
    }
}
