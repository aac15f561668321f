package dev.entente.earning;

import dev.entente.api.commercial.Earning.Earned;
import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.holdback.HoldingBack;
import dev.entente.holdback.Result;
import dev.entente.identity.Internal;
import dev.entente.ledger.KeepingBooks;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Posting.Cause;
import dev.entente.tenant.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books results: a revision where something changed, the difference in the ledger, nothing where all is as it was. */
@Internal
@ApplicationScoped
class Booking {

    @Inject
    Earnings earnings;

    @Inject
    KeepingTerms terms;

    @Inject
    Bulk bulk;

    @Inject
    KeepingBooks books;

    @Inject
    HoldingBack holding;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<EarningsBooked> booked;

    /** An event and a partner: they have one current result. */
    record Place(UUID sourceId, UUID partnerId) {

        static Place of(BookedEarning row) {
            return new Place(row.sourceId(), row.partnerId());
        }

        static Place of(Worked worked) {
            return new Place(worked.sourceId(), worked.partnerId());
        }
    }

    /** How many results changed, and their days, those before among them. */
    record Changed(int results, Days days) {

        static Changed nothing() {
            return new Changed(0, new Days());
        }

        Changed and(Changed other) {
            return new Changed(results + other.results, new Days().addAll(days).addAll(other.days));
        }
    }

    /** Compares with what is current, and writes what differs. */
    Changed book(List<Worked> results, String reason) {
        return results.isEmpty() ? Changed.nothing() : book(results, current(results), reason);
    }

    /** The same, where what is current is known already. */
    Changed book(List<Worked> results, Map<Place, BookedEarning> current, String reason) {
        var rows = new ArrayList<BookedEarning>();
        var over = new ArrayList<UUID>();
        var postings = new ArrayList<Posting>();
        var changes = new ArrayList<Change>();
        var agreed = new ArrayList<AgreedTerms>();
        var inParts = new ArrayList<HoldingBack.Change>();
        var days = new Days();
        var now = clock.instant();
        for (var worked : results) {
            var before = current.get(Place.of(worked));
            if (before != null && (worked.isSame(before) || stays(before, worked))) continue;
            var row = new BookedEarning(worked, before == null ? 1 : before.revision() + 1, reason, now);
            rows.add(row);
            if (worked.agreed() != null) agreed.add(worked.agreed());
            days.add(row.partnerId(), row.on());
            if (before != null) {
                over.add(before.id());
                days.add(before.partnerId(), before.on());
            }
            if (isInParts(row) || before != null && isInParts(before)) inParts.add(inParts(row, before, worked));
            else postings.addAll(postings(row, before, worked));
            changes.add(new Change("earning.booked", "earning", row.id(), seen(before), seen(row)));
        }
        terms.keep(agreed);
        if (!inParts.isEmpty()) postings.addAll(holding.post(inParts));
        write(rows, over, postings, changes);
        return new Changed(rows.size(), days);
    }

    private void write(List<BookedEarning> rows, List<UUID> over, List<Posting> postings, List<Change> changes) {
        if (rows.isEmpty()) return;
        if (!over.isEmpty()) earnings.supersede(over.toArray(UUID[]::new));
        bulk.insert(rows);
        books.post(postings);
        audit.recordAll(changes);
        booked.fire(new EarningsBooked(postings));
    }

    private Map<Place, BookedEarning> current(List<Worked> results) {
        var current = new HashMap<Place, BookedEarning>();
        for (var row : earnings.currentOf(
                results.stream().map(Worked::sourceId).distinct().toArray(UUID[]::new))) {
            current.put(Place.of(row), row);
        }
        return current;
    }

    /** A model that is missing today takes nothing back that it gave for the same event. */
    private static boolean stays(BookedEarning before, Worked worked) {
        return worked.isUnasked()
                && before.offer() != null
                && !before.isHeld()
                && before.sourceRevision == worked.event().revision();
    }

    private static boolean isInParts(BookedEarning row) {
        return row.payableUntil != null;
    }

    private static HoldingBack.Change inParts(BookedEarning row, @Nullable BookedEarning before, Worked worked) {
        var result = worked.result() instanceof Earned earned
                ? new Result(worked.on(), earned.kind(), earned.amount(), worked.parts())
                : null;
        return new HoldingBack.Change(cause(row), result, before == null);
    }

    private static Cause cause(BookedEarning row) {
        return new Cause(row.id(), row.sourceId(), row.partnerId(), row.calculatedAt());
    }

    private static List<Posting> postings(BookedEarning row, @Nullable BookedEarning before, Worked worked) {
        var cause = cause(row);
        return Difference.between(before, worked).stream()
                .map(difference -> new Posting(cause, difference.on(), difference.kind(), difference.amount()))
                .toList();
    }

    private static @Nullable Object seen(@Nullable BookedEarning row) {
        if (row == null) return null;
        var amount = row.amount();
        var because = row.because();
        return Map.of(
                "document", row.document(),
                "revision", row.revision(),
                "result", amount == null ? "held: " + because : row.kind() + " " + amount);
    }
}
