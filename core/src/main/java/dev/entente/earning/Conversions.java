package dev.entente.earning;

import dev.entente.api.Unit;
import dev.entente.earning.Booking.Place;
import dev.entente.earning.Resolution.Found;
import dev.entente.milestone.Milestone;
import dev.entente.program.RatePolicy;
import dev.entente.rate.FindingRates.Wanted;
import dev.entente.rate.FoundRate;
import dev.entente.rate.RateSource;
import dev.entente.sale.Sale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rates by which sales of a batch are converted into the currencies of their terms. The rate of a day is known once there is
 * one of that day, or the day is over: until then an older one would be replaced, and sales of one day would differ. What was
 * converted once keeps its rate, also for its refunds, until somebody has it worked out again.
 */
record Conversions(LocalDate today, Map<Wanted, FoundRate> rates, Map<Place, Converted> kept) {

    static final Conversions NONE = at(LocalDate.MAX);

    /** How every reason begins where a rate is missing. */
    static final String NO_RATE = "No rate from ";

    private static final String EURO = "EUR";

    Conversions {
        rates = Map.copyOf(rates);
        kept = Map.copyOf(kept);
    }

    /** Without any yet. */
    static Conversions at(LocalDate today) {
        return new Conversions(today, Map.of(), Map.of());
    }

    /** By the rates that are known now, of these. */
    Conversions anew(Set<UUID> sales) {
        var others = new HashMap<>(kept);
        others.keySet().removeIf(place -> sales.contains(place.sourceId()));
        return new Conversions(today, rates, others);
    }

    /** That a sale is to be converted: from and into which currency, by the rate of which day, and whether that is over. */
    record Need(Unit from, Unit to, LocalDate day, boolean isOver, RatePolicy policy, RatePolicy.Earning whose) {

        Optional<Converted> fixed() {
            return policy.fixed(from, to, day).map(row -> Converted.fixed(row, from, to, day));
        }

        private boolean isFor(Converted kept) {
            return kept.isDated(from, to, day, whose.code(), policy.source());
        }

        Wanted wanted() {
            return new Wanted(from, to, day, isOver ? policy.oldest() : 0, policy.source());
        }

        /** Why a person has to decide. */
        String missing() {
            return NO_RATE + asked() + (isOver ? "" : " yet") + RateSource.only(policy.source());
        }

        /** What would release it. */
        String release() {
            return "Enter a rate from " + asked() + (isOver ? "" : ", or one of a later day")
                    + RateSource.only(policy.source());
        }

        private String asked() {
            var days = policy.oldest() == 0 || !isOver ? "" : ", or of the " + policy.oldest() + " days before";
            return from + " to " + to + " on " + day + days;
        }
    }

    /** Nothing where the terms count in its currency or say what that counts as, or the program converts none. */
    Optional<Need> of(Sale sale, Found found) {
        return of(sale.net().unit(), sale.on(), sale.circumstances().agreed(), found);
    }

    /** The same of services that were delivered, on the day on which they were accepted. */
    Optional<Need> of(Milestone milestone, Found found) {
        var services = milestone.services();
        return services == null ? Optional.empty() : of(services.unit(), milestone.on(), null, found);
    }

    private Optional<Need> of(Unit from, LocalDate on, @Nullable LocalDate agreed, Found found) {
        var policy = found.version().rates();
        var whose = policy == null ? null : policy.earnings();
        if (policy == null || whose == null || found.offer().exchanges(from)) return Optional.empty();
        var day = whose.on(on, agreed);
        return found.offer()
                .countedIn()
                .filter(to -> !to.equals(from))
                .map(to -> new Need(from, to, day, day.isBefore(today), policy, whose));
    }

    /** All that sales of a batch need, where any program converts. */
    Stream<Need> needs(Facts facts) {
        return facts.sales().values().stream()
                .filter(sale -> !sale.isRefund())
                .flatMap(sale -> facts.creditsOf(sale).stream()
                        .map(share -> CreditedTerms.of(facts, sale, share))
                        .filter(Found.class::isInstance)
                        .flatMap(found -> of(sale, (Found) found).stream()));
    }

    /** The reasons of what may be released by rates of these currencies: their own, and where such a rate leads to the euro. */
    static String[] waitingFor(Set<String> currencies, String own) {
        return currencies.stream()
                .filter(each -> !each.equals(EURO) || !own.equals(EURO) && currencies.contains(own))
                .flatMap(each -> Stream.of(NO_RATE + each + " to %", NO_RATE + "% to " + each + " on %"))
                .toArray(String[]::new);
    }

    /** The program's own table goes first; empty where no rate is known. */
    Optional<Converted> by(Need need, Place place) {
        return need.fixed()
                .or(() -> Optional.ofNullable(kept.get(place)).filter(need::isFor))
                .or(() -> Optional.ofNullable(rates.get(need.wanted()))
                        .map(rate -> Converted.dated(
                                rate,
                                need.day(),
                                need.whose().code(),
                                need.policy().source())));
    }
}
