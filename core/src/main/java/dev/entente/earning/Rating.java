package dev.entente.earning;

import static java.util.stream.Collectors.partitioningBy;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Refunded;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /** How many results of what was asked changed, and the days of what else did; all that was worked out saw each other. */
    private record Turn(int asked, Days more, Set<UUID> rated) {}

    /**
     * Results for these sales, for all refunds that depend on them, and for whatever came later and counted them; what was
     * withdrawn has its own already. Days by partner on which something was or is go in, and those of all that changed
     * because of it are added. Returns how many of the first two kinds changed.
     */
    int rate(List<Sale> batch, Days changed, String reason) {
        return rate(batch, changed, reason, false);
    }

    /** The same because somebody orders it: these are converted by the rates that are known now. */
    int again(List<Sale> batch, Days changed, String reason) {
        return rate(batch, changed, reason, true);
    }

    private int rate(List<Sale> batch, Days changed, String reason, boolean anew) {
        var asked = batch.stream().filter(sale -> !sale.isWithdrawn()).toList();
        var turn = turn(asked, later(changed, ids(asked)), reason, anew);
        changed.addAll(until(nothingNew(turn, changed)));
        return turn.asked();
    }

    /** Only what counted these days, and what counted that. Returns the days of all that changed. */
    Days later(Days changed) {
        return until(turn(List.of(), later(changed, Set.of()), LATER, false));
    }

    /** All that counts these days was in the turn itself. */
    private static Turn nothingNew(Turn turn, Days days) {
        return new Turn(turn.asked(), turn.more().except(days), turn.rated());
    }

    /** What a turn changed may count for what was not in it. */
    private Days until(Turn first) {
        var all = new Days();
        var turn = first;
        while (!turn.more().isEmpty()) {
            all.addAll(turn.more());
            turn = turn(List.of(), later(turn.more(), turn.rated()), LATER, false);
        }
        return all;
    }

    private Turn turn(List<Sale> asked, List<Sale> later, String reason, boolean anew) {
        var all = Stream.concat(asked.stream(), later.stream()).toList();
        var rated = ids(all);
        if (all.isEmpty()) return new Turn(0, new Days(), rated);
        var known = loading.of(all);
        var facts = anew ? known.anew(ids(asked)) : known;
        var results = calculating.all(cases(facts, rated), place -> booked(facts, place));
        var dependent = ids(later);
        var parts = results.stream().collect(partitioningBy(worked -> isOf(dependent, facts, worked.sourceId())));
        var dependents = booking.book(parts.getOrDefault(true, List.of()), facts.current(), LATER);
        var own = booking.book(parts.getOrDefault(false, List.of()), facts.current(), reason);
        return new Turn(own.results(), own.and(dependents).days(), rated);
    }

    private static Set<UUID> ids(List<Sale> sales) {
        return sales.stream().map(Sale::id).collect(Collectors.toSet());
    }

    /** What was booked for sales on or after the first of the changed days, and counts from the last of them or before. */
    private List<Sale> later(Days changed, Set<UUID> known) {
        if (changed.isEmpty()) return List.of();
        var ids = earnings.salesDepending(changed.partners(), changed.first(), changed.last()).stream()
                .filter(row -> changed.concern(row.partnerId(), row.countedFrom(), row.onDay()))
                .map(Dependent::sourceId)
                .filter(id -> !known.contains(id))
                .distinct()
                .toArray(UUID[]::new);
        if (ids.length == 0) return List.of();
        return sales.currentOf(ids).stream().filter(sale -> !sale.isWithdrawn()).toList();
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

    /** What is asked for a partner that is credited with a sale, or why nothing can be. */
    static Case prepare(Facts facts, Sale sale, Share share) {
        var sold = sold(facts, sale);
        var event = new Event(
                Source.SALE,
                sale.id(),
                sale.revision(),
                share.partner(),
                sale.on(),
                sale.customerName(),
                sale.document(),
                sale.isRefund() ? Rank.REFUND : Rank.SALE,
                sold.customerId(),
                sold.circumstances().subscription());
        var unknown = Occurrences.unknown(facts.linesOf(sale), facts.families());
        if (unknown.isPresent()) {
            return new Case.Open(event, "The product " + unknown.get().sku() + " is not in the catalog");
        }
        return sale.isRefund() ? refund(facts, sale, event, share) : sale(facts, sale, event, share);
    }

    /** What is given back counts with what was sold: for its customer, and for its subscription, which no refund names. */
    private static Sale sold(Facts facts, Sale sale) {
        return sale.isRefund() ? facts.sales().getOrDefault(original(sale), sale) : sale;
    }

    /** The terms are those of the sale's day, also for what is given back of it. */
    private static Resolution resolve(Facts facts, Sale sale, Share share) {
        return CreditedTerms.of(facts, sale, share);
    }

    private static Case sale(Facts facts, Sale sale, Event event, Share share) {
        if (CreditedTerms.isUnheardOf(facts, sale, share))
            return new Case.Nothing(event, sale.net().unit(), CreditedTerms.NO_OFFER);
        return switch (resolve(facts, sale, share)) {
            case Resolution.Open open -> new Case.Open(event, open.because());
            case Found found ->
                converted(
                        facts,
                        sale,
                        event,
                        found,
                        by -> new Case.Ready(
                                event,
                                Occurrences.asOf(share, Occurrences.sale(sale, share.partner(), facts)),
                                () -> Occurrences.asOf(share, Occurrences.dated(sale, share.partner(), facts)),
                                found,
                                share.registered(),
                                Occurrences.credit(share),
                                by));
        };
    }

    /** By the rate that its terms need (null: none), or held for want of it. */
    private static Case converted(
            Facts facts, Sale sale, Event event, Found found, Function<@Nullable Converted, Case> then) {
        var need = facts.conversions().of(sale, found);
        if (need.isEmpty()) return then.apply(null);
        var by = facts.conversions().by(need.get(), new Place(sale.id(), event.partnerId()));
        if (by.isEmpty()) return new Case.Open(event, need.get().missing());
        boolean fits = by.get().fits(Occurrences.sale(sale, event.partnerId(), facts));
        return fits ? then.apply(by.get()) : new Case.Open(event, by.get().tooLarge());
    }

    private static Case refund(Facts facts, Sale refund, Event event, Share share) {
        var original = facts.sales().get(original(refund));
        if (original == null) return new Case.Open(event, "The sale that it gives back is gone");
        if (Occurrences.unknown(facts.linesOf(original), facts.families()).isPresent()) {
            return new Case.Open(event, "A product of the sale that it gives back is not in the catalog");
        }
        if (CreditedTerms.isUnheardOf(facts, original, share))
            return new Case.Nothing(event, original.net().unit(), CreditedTerms.NO_OFFER);
        return switch (resolve(facts, original, share)) {
            case Resolution.Open open -> new Case.Open(event, open.because());
            case Found found ->
                converted(facts, original, event, found, by -> {
                    var of = Occurrences.sale(original, share.partner(), facts);
                    var back = new Back(event, refund, original, of, found, share, by);
                    return new Case.Waiting(event, original.id(), of, found, result -> back.of(result, facts));
                });
        };
    }

    /** A refund, and the sale that it is of, by whose rate it is converted. */
    private record Back(
            Event event,
            Sale refund,
            Sale original,
            Occurrence.Sale of,
            Found found,
            Share share,
            @Nullable Converted by) {

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
                if (by != null && by.isNothing(before, now))
                    return new Case.Nothing(
                            event, earned.amount().unit(), "What is given back comes to nothing in " + by.to());
                return new Case.Ready(
                        event,
                        given,
                        () -> new Refunded(
                                refund.on(), Occurrences.dated(original, share.partner(), facts), earned, before, now),
                        found,
                        share.registered(),
                        Occurrences.credit(share),
                        by);
            } catch (ArithmeticException e) {
                return new Case.Open(event, by == null ? "It is too large: " + e.getMessage() : by.tooLarge());
            } catch (IllegalArgumentException e) {
                return new Case.Open(event, "It does not fit the sale that it gives back: " + e.getMessage());
            }
        }
    }
}
