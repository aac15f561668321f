package dev.entente.sale;

import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.rate.FindingRates;
import dev.entente.rate.FindingRates.Wanted;
import dev.entente.rate.FoundRate;
import dev.entente.sale.SoldQuery.Abroad;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what was sold in other currencies by the rate of its day, which one query finds for all. A rate is taken to so many
 * decimals, and sums are rounded at their end: what is given back in whatever parts takes away what was sold, and it does not
 * matter how sales were grouped. A day that is not over has a rate only once there is one of that very day.
 */
@Internal
@ApplicationScoped
class CountingAbroad {

    private static final BigDecimal RESTS = BigDecimal.valueOf(Fact.RESTS);
    private static final int DECIMALS = RESTS.precision() - 1;

    @Inject
    FindingRates rates;

    @Inject
    CurrentTenant tenant;

    /** What has no rate counts nothing. */
    List<Fact> facts(List<Abroad> sold, Unit to) {
        var today = tenant.today();
        var wanted = sold.stream().flatMap(each -> wanted(each, to, today)).collect(Collectors.toSet());
        var found = rates.find(wanted);
        return sold.stream()
                .flatMap(each -> each.sold() == null ? Stream.of(each.fact()) : converted(each, to, today, found))
                .toList();
    }

    private static Stream<Wanted> wanted(Abroad each, Unit to, LocalDate today) {
        var day = each.sold();
        if (day == null) return Stream.of();
        return Stream.of(new Wanted(each.unit(), to, day, day.isBefore(today) ? FindingRates.USUAL_DAYS : 0));
    }

    private static Stream<Fact> converted(Abroad each, Unit to, LocalDate today, Map<Wanted, FoundRate> found) {
        return wanted(each, to, today).map(found::get).filter(Objects::nonNull).map(rate -> of(each, rate));
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
