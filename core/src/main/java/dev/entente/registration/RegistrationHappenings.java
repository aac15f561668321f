package dev.entente.registration;

import dev.entente.activity.Happening;
import dev.entente.activity.Happenings;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registrations as lines of a timeline: when they were brought, and what became of them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RegistrationHappenings implements Happenings {

    @Inject
    Registrations registrations;

    @Override
    public List<Happening> before(@Nullable UUID partnerId, Instant before, int most) {
        var page = Limit.of(most);
        var lines = new ArrayList<Happening>();
        for (var each : registrations.submitted(partnerId, before, page)) {
            lines.add(line(each, "registered", "Registered ", each.submittedAt()));
        }
        for (var each : registrations.decided(partnerId, before, page)) {
            var at = each.decidedAt();
            if (at != null) lines.add(decided(each, at));
        }
        return lines;
    }

    // It may have ended in another way since; when it was approved is still what happened then.
    private static Happening decided(Registration registration, Instant at) {
        boolean given = registration.protection() != null;
        return given
                ? line(registration, "approved", "Approved for protection: ", at)
                : line(registration, "declined", "Declined: ", at);
    }

    private static Happening line(Registration registration, String kind, String words, Instant at) {
        return new Happening(
                Ids.derived(kind, registration.id()),
                at,
                false,
                registration.partnerId(),
                "registration-" + kind,
                words + registration.customerName(),
                registration.number(),
                "registrations/" + registration.id(),
                registration.amount(),
                true);
    }
}
