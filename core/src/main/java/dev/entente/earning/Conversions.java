package dev.entente.earning;

import dev.entente.api.Unit;
import dev.entente.earning.Resolution.Found;
import dev.entente.program.RatePolicy;
import dev.entente.rate.FindingRates.Wanted;
import dev.entente.rate.FoundRate;
import dev.entente.sale.Sale;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rates by which sales of a batch are converted into the currencies of their terms. */
record Conversions(Map<Wanted, FoundRate> rates) {

    static final Conversions NONE = new Conversions(Map.of());

    /** How every reason begins where a rate is missing. */
    static final String NO_RATE = "No rate from ";

    Conversions {
        rates = Map.copyOf(rates);
    }

    /** That a sale is to be converted: from and into which currency, by the rate of which day. */
    record Need(Unit from, Unit to, LocalDate day, RatePolicy policy, RatePolicy.Earning whose) {

        Optional<Converted> fixed() {
            return policy.fixed(from, to, day).map(row -> Converted.fixed(row, from, to, day));
        }

        Wanted wanted() {
            return new Wanted(from, to, day, policy.oldest());
        }

        /** Why a person has to decide. */
        String missing() {
            return NO_RATE + asked();
        }

        /** What would release it. */
        String release() {
            return "Enter a rate from " + asked();
        }

        private String asked() {
            var days = policy.oldest() == 0 ? "" : ", or of the " + policy.oldest() + " days before";
            return from + " to " + to + " on " + day + days;
        }
    }

    /** Nothing where the terms count in its currency or say what that counts as, or the program converts none. */
    static Optional<Need> of(Sale sale, Found found) {
        var policy = found.version().rates();
        var whose = policy == null ? null : policy.earnings();
        var from = sale.net().unit();
        if (policy == null || whose == null || found.offer().exchanges(from)) return Optional.empty();
        var day = whose.on(sale.on(), sale.circumstances().agreed());
        return found.offer()
                .countedIn()
                .filter(to -> !to.equals(from))
                .map(to -> new Need(from, to, day, policy, whose));
    }

    /** All that sales of a batch need, where any program converts. */
    static Stream<Need> needs(Facts facts) {
        return facts.sales().values().stream()
                .filter(sale -> !sale.isRefund())
                .flatMap(sale -> facts.creditsOf(sale).stream()
                        .map(share -> CreditedTerms.of(sale, share, facts.partsOf(share.partner())))
                        .filter(Found.class::isInstance)
                        .flatMap(found -> of(sale, (Found) found).stream()));
    }

    /** The program's own table goes first; empty where no rate is known. */
    Optional<Converted> by(Need need) {
        return need.fixed()
                .or(() -> Optional.ofNullable(rates.get(need.wanted()))
                        .map(rate ->
                                Converted.dated(rate, need.day(), need.whose().code())));
    }
}
