package dev.entente.sale;

import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.rate.FindingRates;
import dev.entente.rate.FindingRates.Wanted;
import dev.entente.rate.FoundRate;
import dev.entente.sale.SoldQuery.Abroad;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what was sold in other currencies by the rate of its day, which one query finds for all. A rate is taken to so many
 * decimals, and sums are rounded at their end: what is given back in whatever parts takes away what was sold, and it does not
 * matter how sales were grouped. A sale of today counts by the rates that count tomorrow: with no rate that comes, nobody would
 * work it out again, and one of its own day that comes later does have it worked out again.
 */
@Internal
@ApplicationScoped
class CountingAbroad {

    private static final BigDecimal RESTS = BigDecimal.valueOf(Fact.RESTS);
    private static final int DECIMALS = RESTS.precision() - 1;

    @Inject
    FindingRates rates;

    /** What has no rate counts nothing. */
    List<Fact> facts(List<Abroad> sold, Unit to) {
        var wanted = sold.stream().flatMap(each -> wanted(each, to)).collect(Collectors.toSet());
        var found = rates.find(wanted);
        return sold.stream()
                .flatMap(each -> each.sold() == null ? Stream.of(each.fact()) : converted(each, to, found))
                .toList();
    }

    static Stream<Wanted> wanted(Abroad each, Unit to) {
        return Stream.ofNullable(each.sold()).map(day -> new Wanted(each.unit(), to, day, FindingRates.USUAL_DAYS));
    }

    private static Stream<Fact> converted(Abroad each, Unit to, Map<Wanted, FoundRate> found) {
        return wanted(each, to).map(found::get).filter(Objects::nonNull).map(rate -> of(each, rate));
    }

    static Fact of(Abroad each, FoundRate rate) {
        var fact = each.fact();
        var exact = factor(rate).multiply(BigDecimal.valueOf(fact.minor()));
        var whole = exact.setScale(0, RoundingMode.FLOOR);
        long rest = exact.subtract(whole).multiply(RESTS).longValueExact();
        return new Fact(fact.partner(), fact.of(), fact.place(), whole.longValueExact(), rest);
    }

    /** Smallest parts of one for a smallest part of the other. */
    private static BigDecimal factor(FoundRate rate) {
        return rate.over()
                .scaleByPowerOfTen(rate.to().scale() - rate.from().scale())
                .divide(rate.under(), DECIMALS, RoundingMode.HALF_UP);
    }
}
