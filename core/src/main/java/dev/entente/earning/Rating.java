package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.identity.Internal;
import dev.entente.sale.Sale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out what sales are worth to the partners that are credited with them, sales first, then what was given back. */
@Internal
@ApplicationScoped
class Rating {

    @Inject
    LoadingFacts loading;

    @Inject
    Calculating calculating;

    @Inject
    Booking booking;

    /**
     * Results for these sales and for all refunds that depend on them; what was withdrawn has its own already. Returns how
     * many changed.
     */
    int rate(List<Sale> sales, String reason) {
        var batch = sales.stream().filter(sale -> !sale.isWithdrawn()).toList();
        if (batch.isEmpty()) return 0;
        var facts = loading.of(batch);
        var asked = batch.stream().map(Sale::id).collect(Collectors.toCollection(HashSet::new));
        var results = new HashMap<UUID, Worked>();
        calculate(facts, results, sales(facts, asked));
        for (var refunds : refunds(facts)) calculate(facts, results, refunds);
        return booking.book(List.copyOf(results.values()), reason);
    }

    private static List<Sale> sales(Facts facts, Set<UUID> asked) {
        return facts.sales().values().stream()
                .filter(sale -> !sale.isRefund() && asked.contains(sale.id()))
                .toList();
    }

    /** The first refund of each sale, then the second of each, and so on: each sees the ones before. */
    private static List<List<Sale>> refunds(Facts facts) {
        var rounds = new ArrayList<List<Sale>>();
        var counts = new HashMap<UUID, Integer>();
        facts.sales().values().stream()
                .filter(Sale::isRefund)
                .sorted(Sale.FIRST_REPORTED)
                .forEach(refund -> {
                    int round = counts.merge(original(refund), 1, Integer::sum) - 1;
                    if (rounds.size() == round) rounds.add(new ArrayList<>());
                    rounds.get(round).add(refund);
                });
        return rounds;
    }

    private static UUID original(Sale refund) {
        var original = refund.refundOf();
        if (original == null) throw new IllegalStateException("A refund without a sale: " + refund.number());
        return original;
    }

    private void calculate(Facts facts, Map<UUID, Worked> results, List<Sale> sales) {
        var cases = sales.stream().map(sale -> prepare(facts, results, sale)).toList();
        for (var worked : calculating.all(cases)) results.put(worked.sourceId(), worked);
    }

    private static Case prepare(Facts facts, Map<UUID, Worked> results, Sale sale) {
        var event = new Event(
                Source.SALE,
                sale.id(),
                sale.revision(),
                sale.partnerId(),
                sale.on(),
                sale.customerName(),
                sale.document());
        var unknown = Occurrences.unknown(facts.linesOf(sale), facts.families());
        if (unknown.isPresent()) {
            return new Case.Open(event, "The product " + unknown.get().sku() + " is not in the catalog");
        }
        return sale.isRefund() ? refund(facts, results, sale, event) : sale(facts, sale, event);
    }

    private static Case sale(Facts facts, Sale sale, Event event) {
        return ready(event, sale, facts, Occurrences.sale(sale, facts.linesOf(sale), facts.families()));
    }

    private static Case refund(Facts facts, Map<UUID, Worked> results, Sale refund, Event event) {
        var original = facts.sales().get(original(refund));
        if (original == null) return new Case.Open(event, "The sale that it gives back is gone");
        return switch (resultOf(original, facts, results)) {
            case null -> new Case.Open(event, "The sale that it gives back has no result yet");
            case Held held -> new Case.Open(event, "The sale that it gives back is held: " + held.because());
            case Earned earned -> refund(facts, refund, original, earned, event);
        };
    }

    private static Case refund(Facts facts, Sale refund, Sale original, Earned earned, Event event) {
        if (Occurrences.unknown(facts.linesOf(original), facts.families()).isPresent()) {
            return new Case.Open(event, "A product of the sale that it gives back is not in the catalog");
        }
        try {
            var families = facts.families();
            var given = new Refunded(
                    refund.on(),
                    Occurrences.sale(original, facts.linesOf(original), families),
                    earned,
                    Occurrences.lines(facts.givenBackBefore(refund), families),
                    Occurrences.lines(facts.linesOf(refund), families));
            return ready(event, original, facts, given);
        } catch (IllegalArgumentException e) {
            return new Case.Open(event, "It does not fit the sale that it gives back: " + e.getMessage());
        }
    }

    /** The terms are those of the sale's day, also for what is given back of it. */
    private static Case ready(Event event, Sale sale, Facts facts, Occurrence what) {
        return switch (Resolution.of(sale.on(), sale.motion(), sale.program(), facts.partsOf(sale))) {
            case Resolution.Open open -> new Case.Open(event, open.because());
            case Found found -> new Case.Ready(event, what, found, sale.isRegistered());
        };
    }

    private static @Nullable Earning resultOf(Sale original, Facts facts, Map<UUID, Worked> results) {
        var now = results.get(original.id());
        if (now != null && !now.isUnasked()) return now.result();
        var booked = facts.current().get(original.id());
        if (booked != null) return booked.earning();
        return now == null ? null : now.result();
    }
}
