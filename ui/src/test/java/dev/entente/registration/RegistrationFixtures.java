package dev.entente.registration;

import dev.entente.api.Amount;
import dev.entente.file.Upload;
import dev.entente.program.RegistrationPolicy;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registrations as they are read. */
public final class RegistrationFixtures {

    private static final Instant AT = Instant.parse("2026-03-03T08:00:00Z");

    private RegistrationFixtures() {}

    /** Its partner used one of this reward for it. */
    public static Registration first(Registration registration, String reward) {
        registration.putFirst(reward);
        return registration;
    }

    public static Registration submitted(String number, String customer, String domain, UUID partner) {
        var claim = new Claim(
                domain,
                customer,
                "Head of operations",
                "They lose a day each month to reports.",
                LocalDate.of(2026, 3, 25),
                null,
                "resell",
                null,
                null,
                Amount.of("48200.00", "EUR"),
                null,
                null,
                null,
                null);
        var scope = Scope.system(Ids.derived("tenant"));
        return Scope.call(scope, () -> new Registration(number, partner, claim, AT));
    }

    /** From 3 March on for 90 days, with 21 days to a meeting. */
    public static Registration approved(String number, String customer, UUID partner, @Nullable UUID deal) {
        var registration =
                submitted(number, customer, customer.toLowerCase(Locale.ROOT).replace(" ", "") + ".example", partner);
        var protection = Protection.given(LocalDate.of(2026, 3, 3), RegistrationPolicy.USUAL);
        registration.approve(
                deal == null ? Ids.derived("deal of", number) : deal,
                protection,
                new PinnedVersion("levels", 3, LocalDate.of(2026, 1, 1)),
                new Decision(null, "Welcome"),
                AT);
        return registration;
    }

    /** The same, and the partner asks for more time. */
    public static Registration asking(Registration approved, LocalDate last, String because) {
        approved.ask(new ExtensionRequest(last, because, AT));
        return approved;
    }

    /** One whose protection is over since a day, because of this. */
    public static Registration lapsed(Registration approved, LocalDate on, String because) {
        approved.end(Registration.State.LAPSED, on, because);
        return approved;
    }

    /** One that was not approved, because of this. */
    public static Registration declined(Registration submitted, String because) {
        submitted.decide(Registration.State.DECLINED, new Decision(because, null), AT);
        return submitted;
    }

    /** The same, with what it says of where the customer is. */
    public static void place(Registration registration, String country, String segment) {
        registration.country = country;
        registration.segment = segment;
    }

    /** A file that came with it. */
    public static EvidenceFile file(Registration registration, String name) {
        var file = new EvidenceFile();
        file.id = Ids.derived("evidence", registration.id(), name);
        file.registrationId = registration.id();
        file.fileId = Ids.derived("file", registration.id(), name);
        file.fileName = name;
        file.mediaType = "text/plain";
        file.size = 1_200;
        file.addedAt = AT;
        return file;
    }

    /** A file that has arrived and was not sent yet; it lies at a path of the test's own. */
    public static NewEvidence arrived(String name, Path path) {
        return new NewEvidence(name, new Upload(path, 5, "digest"));
    }
}
