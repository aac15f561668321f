package dev.entente.holdback;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.holdback.Books.Next;
import dev.entente.identity.Internal;
import dev.entente.ledger.Ledger;
import dev.entente.ledger.Posting;
import dev.entente.ledger.Posting.Cause;
import dev.entente.tenant.Bulk;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what to post for results that are payable in parts, or were before, and keeps what is held back of them. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HoldingBack {

    @Inject
    Ledger ledger;

    @Inject
    HeldBacks held;

    @Inject
    ReleaseClock clock;

    @Inject
    Bulk bulk;

    @Inject
    CurrentTenant tenant;

    /** A new result, and whether there was one before; null where the event has none any more. */
    public record Change(Cause cause, @Nullable Result result, boolean isFirst) {}

    private record Event(UUID sourceId, UUID partnerId) {

        static Event of(Cause cause) {
            return new Event(cause.sourceId(), cause.partnerId());
        }
    }

    /** The difference in postings; what is held and not released yet is held anew. */
    public List<Posting> post(List<Change> changes) {
        var before = changes.stream()
                .filter(change -> !change.isFirst())
                .map(change -> Event.of(change.cause()))
                .distinct()
                .toList();
        var books = before.isEmpty() ? Map.<Event, List<Posting>>of() : posted(before);
        if (!before.isEmpty()) forget(before);
        var today = tenant.today();
        var postings = new ArrayList<Posting>();
        var rows = new ArrayList<HeldBack>();
        for (var change : changes) {
            var now = Books.of(books.getOrDefault(Event.of(change.cause()), List.of()));
            Next next = now.after(change.result(), today);
            for (var move : now.to(next.books()))
                postings.add(new Posting(change.cause(), move.on(), move.way(), move.amount()));
            var result = change.result();
            if (result != null) next.held().forEach(part -> rows.add(new HeldBack(change.cause(), result.on(), part)));
        }
        if (!rows.isEmpty()) bulk.insert(rows);
        clock.release(rows);
        return postings;
    }

    private Map<Event, List<Posting>> posted(List<Event> events) {
        return ledger.bySources(sources(events)).stream()
                .collect(groupingBy(posting -> new Event(posting.sourceId(), posting.partnerId())));
    }

    private void forget(List<Event> events) {
        var known = Set.copyOf(events);
        var ids = held.heldOf(sources(events)).stream()
                .filter(row -> known.contains(new Event(row.sourceId(), row.partnerId())))
                .map(HeldBack::id)
                .toArray(UUID[]::new);
        if (ids.length > 0) held.forget(ids);
    }

    private static UUID[] sources(List<Event> events) {
        return events.stream().map(Event::sourceId).distinct().toArray(UUID[]::new);
    }
}
