package dev.entente.registration;

import dev.entente.program.RegistrationPolicy;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Registrations, for what looks at them from other folders. */
public final class RegistrationFixtures {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private RegistrationFixtures() {}

    /** Approved on a day under version 1 of a program, with the protection that is usual. */
    public static Registration approved(String number, UUID partner, UUID deal, LocalDate day) {
        var claim = new Claim(
                "osprey.example",
                "Osprey Rail",
                "Head of IT",
                "Too slow",
                day.plusDays(5),
                null,
                "resell",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return Scope.call(Scope.system(Ids.derived("tenant")), () -> {
            var registration = new Registration(number, partner, claim, AT);
            var pinned = new PinnedVersion("levels", 1, day);
            var protection = Protection.given(day, RegistrationPolicy.USUAL);
            registration.approve(deal, protection, pinned, new Decision(null, null), AT);
            return registration;
        });
    }

    /** The same, once its deal was won. */
    public static Registration won(Registration approved) {
        approved.convert();
        return approved;
    }
}
