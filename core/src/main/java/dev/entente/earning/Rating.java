package dev.entente.earning;

import static java.util.stream.Collectors.partitioningBy;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.attribution.Credited;
import dev.entente.attribution.KnowingCredits;
import dev.entente.attribution.Share;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Earnings.Dependent;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import dev.entente.identity.Internal;
import dev.entente.measure.Place.Rank;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out what sales are worth to the partners that are credited with them, sales first, then what was given back. */
@Internal
@ApplicationScoped
class Rating {

    private static final String LATER = "An earlier sale was recorded late, changed or given back";

    @Inject
    LoadingFacts loading;

    @Inject
    Calculating calculating;

    @Inject
    Booking booking;

    @Inject
    Earnings earnings;

    @Inject
    Sales sales;

    @Inject
    KnowingCredits knowing;

    private record Changed(int asked, int later) {}

    /**
     * Results for these sales, for all refunds that depend on them, and for whatever came later and counted them; what was
     * withdrawn has its own already. Returns how many of the first two kinds changed.
     */
    int rate(List<Sale> batch, String reason) {
        return rate(batch, days(batch, knowing.of(batch)), reason);
    }

    /** The same, where more changed than these sales: days by partner on which something was or is. */
    int rate(List<Sale> batch, Map<UUID, TreeSet<LocalDate>> changed, String reason) {
        return all(batch, changed, reason).asked();
    }

    /** Only what counted these days. */
    int later(Map<UUID, TreeSet<LocalDate>> changed) {
        return all(List.of(), changed, LATER).later();
    }

    private Changed all(List<Sale> batch, Map<UUID, TreeSet<LocalDate>> changed, String reason) {
        var asked = batch.stream().filter(sale -> !sale.isWithdrawn()).toList();
        var later = later(changed, asked);
        var all = Stream.concat(asked.stream(), later.stream()).toList();
        if (all.isEmpty()) return new Changed(0, 0);
        var facts = loading.of(all);
        var rated = all.stream().map(Sale::id).collect(Collectors.toSet());
        var results = calculating.all(cases(facts, rated), place -> booked(facts, place));
        var dependent = later.stream().map(Sale::id).collect(Collectors.toSet());
        var parts = results.stream().collect(partitioningBy(worked -> isOf(dependent, facts, worked.sourceId())));
        int dependents = booking.book(parts.getOrDefault(true, List.of()), facts.current(), LATER);
        int own = booking.book(parts.getOrDefault(false, List.of()), facts.current(), reason);
        return new Changed(own, dependents);
    }

    /** By the partner that sold it, and by all who are credited with it. */
    static Map<UUID, TreeSet<LocalDate>> days(Collection<Sale> sales, Credited credits) {
        var days = new HashMap<UUID, TreeSet<LocalDate>>();
        for (var sale : sales) {
            days.computeIfAbsent(sale.partnerId(), _ -> new TreeSet<>()).add(sale.on());
            for (var share : credits.with(sale))
                days.computeIfAbsent(share.partner(), _ -> new TreeSet<>()).add(sale.on());
        }
        return days;
    }

    /** What was booked for sales on or after the first of the changed days, and counts from the last of them or before. */
    private List<Sale> later(Map<UUID, TreeSet<LocalDate>> changed, List<Sale> asked) {
        if (changed.isEmpty()) return List.of();
        var first = changed.values().stream()
                .map(TreeSet::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = changed.values().stream()
                .map(TreeSet::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var known = asked.stream().map(Sale::id).collect(Collectors.toSet());
        var ids = earnings.salesDepending(changed.keySet().toArray(UUID[]::new), first, last).stream()
                .filter(row -> counts(row.countedFrom(), row.onDay(), changed.get(row.partnerId())))
                .map(Dependent::sourceId)
                .filter(id -> !known.contains(id))
                .distinct()
                .toArray(UUID[]::new);
        if (ids.length == 0) return List.of();
        return sales.currentOf(ids).stream().filter(sale -> !sale.isWithdrawn()).toList();
    }

    /** Whether any of these days is among those that it counts. */
    static boolean depends(BookedEarning row, @Nullable TreeSet<LocalDate> days) {
        var from = row.countedFrom;
        if (from == null) return days != null && row.sourceKind() == Source.PERIOD;
        return counts(from, row.on(), days);
    }

    private static boolean counts(LocalDate from, LocalDate until, @Nullable TreeSet<LocalDate> days) {
        var day = days == null ? null : days.ceiling(from);
        return day != null && !day.isAfter(until);
    }

    private static boolean isOf(Set<UUID> dependent, Facts facts, UUID id) {
        var sale = facts.sales().get(id);
        return dependent.contains(id) || sale != null && sale.isRefund() && dependent.contains(original(sale));
    }

    private static List<Case> cases(Facts facts, Set<UUID> asked) {
        return facts.sales().values().stream()
                .filter(sale -> sale.isRefund() || asked.contains(sale.id()))
                .flatMap(sale -> facts.creditsOf(sale).stream().map(share -> prepare(facts, sale, share)))
                .toList();
    }

    private static @Nullable Earning booked(Facts facts, Place place) {
        var row = facts.current().get(place);
        return row == null ? null : row.earning();
    }

    private static UUID original(Sale refund) {
        var original = refund.refundOf();
        if (original == null) throw new IllegalStateException("A refund without a sale: " + refund.number());
        return original;
    }

    private static Case prepare(Facts facts, Sale sale, Share share) {
        var event = new Event(
                Source.SALE,
                sale.id(),
                sale.revision(),
                share.partner(),
                sale.on(),
                sale.customerName(),
                sale.document(),
                sale.isRefund() ? Rank.REFUND : Rank.SALE,
                sale.customerId(),
                sale.circumstances().subscription());
        var unknown = Occurrences.unknown(facts.linesOf(sale), facts.families());
        if (unknown.isPresent()) {
            return new Case.Open(event, "The product " + unknown.get().sku() + " is not in the catalog");
        }
        return sale.isRefund() ? refund(facts, sale, event, share) : sale(facts, sale, event, share);
    }

    /** The terms are those of the sale's day, also for what is given back of it. */
    private static Resolution resolve(Facts facts, Sale sale, Share share) {
        return CreditedTerms.of(sale, share, facts.partsOf(share.partner()));
    }

    private static Case sale(Facts facts, Sale sale, Event event, Share share) {
        if (CreditedTerms.isUnheardOf(sale, share, facts.partsOf(share.partner())))
            return new Case.Nothing(event, sale.net().unit(), CreditedTerms.NO_OFFER);
        return switch (resolve(facts, sale, share)) {
            case Resolution.Open open -> new Case.Open(event, open.because());
            case Found found ->
                new Case.Ready(
                        event,
                        Occurrences.asOf(share, Occurrences.sale(sale, facts)),
                        () -> Occurrences.asOf(share, Occurrences.dated(sale, share.partner(), facts)),
                        found,
                        share.registered(),
                        Occurrences.credit(share));
        };
    }

    private static Case refund(Facts facts, Sale refund, Event event, Share share) {
        var original = facts.sales().get(original(refund));
        if (original == null) return new Case.Open(event, "The sale that it gives back is gone");
        if (Occurrences.unknown(facts.linesOf(original), facts.families()).isPresent()) {
            return new Case.Open(event, "A product of the sale that it gives back is not in the catalog");
        }
        if (CreditedTerms.isUnheardOf(original, share, facts.partsOf(share.partner())))
            return new Case.Nothing(event, original.net().unit(), CreditedTerms.NO_OFFER);
        return switch (resolve(facts, original, share)) {
            case Resolution.Open open -> new Case.Open(event, open.because());
            case Found found -> {
                var of = Occurrences.sale(original, facts);
                var back = new Back(event, refund, original, of, found, share);
                yield new Case.Waiting(event, original.id(), of, found, result -> back.of(result, facts));
            }
        };
    }

    /** A refund, and the sale that it is of. */
    private record Back(Event event, Sale refund, Sale original, Occurrence.Sale of, Found found, Share share) {

        Case of(@Nullable Earning result, Facts facts) {
            return switch (result) {
                case null -> new Case.Open(event, "The sale that it gives back has no result yet");
                case Held held -> new Case.Open(event, "The sale that it gives back is held: " + held.because());
                case Earned earned -> of(earned, facts);
            };
        }

        private Case of(Earned earned, Facts facts) {
            try {
                var before = Occurrences.lines(facts.givenBackBefore(refund), facts.families());
                var now = Occurrences.lines(facts.linesOf(refund), facts.families());
                var given = new Refunded(refund.on(), of, earned, before, now);
                return new Case.Ready(
                        event,
                        given,
                        () -> new Refunded(
                                refund.on(), Occurrences.dated(original, share.partner(), facts), earned, before, now),
                        found,
                        share.registered(),
                        Occurrences.credit(share));
            } catch (IllegalArgumentException e) {
                return new Case.Open(event, "It does not fit the sale that it gives back: " + e.getMessage());
            }
        }
    }
}
