package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The measure of what the customers of a year ago bring in now, in percent of what they brought in then. */
@ApplicationScoped
class KeptRevenue implements MeasureSource {

    private static final String FORMULA =
            "Of the customers that bought something in the same days a year earlier, the net revenue in the window as a"
                    + " percentage of their net revenue then, in the currency that the tenant counts in";

    @Inject
    CountingSold counting;

    @Inject
    CurrentTenant tenant;

    private record Revenue(long before, long now) {

        Revenue and(long moreBefore, long moreNow) {
            return new Revenue(Math.addExact(before, moreBefore), Math.addExact(now, moreNow));
        }

        /** Cut, never rounded up over a threshold; what was given back may leave less than nothing. */
        long percent(int scale) {
            return BigInteger.TEN
                    .pow(2 + scale)
                    .multiply(BigInteger.valueOf(Math.max(0, now)))
                    .divide(BigInteger.valueOf(before))
                    .longValueExact();
        }
    }

    @Override
    public List<Definition> definitions() {
        return List.of(
                Definition.share("net-revenue-retention", "Net revenue retention", FORMULA, Set.of(Per.PARTNER)));
    }

    @Override
    public List<Fact> facts(Question question) {
        throw new IllegalStateException("A share does not add up: " + question.measure());
    }

    /** One query for each window; partners mostly have the same. */
    @Override
    public Map<UUID, Long> onDay(Measure measure, LocalDate day, Map<UUID, DateRange> windows) {
        var percent = new HashMap<UUID, Long>();
        windows.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet())))
                .forEach((window, partners) -> revenue(window, partners).forEach((partner, revenue) -> {
                    if (revenue.before() > 0)
                        percent.put(partner, revenue.percent(measure.unit().scale()));
                }));
        return percent;
    }

    private Map<UUID, Revenue> revenue(DateRange window, Set<UUID> partners) {
        var revenue = new HashMap<UUID, Revenue>();
        for (var row : rows(window, partners)) {
            long before = ((Number) row[1]).longValue();
            if (before <= 0) continue;
            revenue.merge(
                    (UUID) row[0],
                    new Revenue(before, ((Number) row[2]).longValue()),
                    (one, other) -> one.and(other.before(), other.now()));
        }
        return revenue;
    }

    /** A row for each customer of a partner: what it brought in then, and now. */
    private List<Object[]> rows(DateRange window, Set<UUID> partners) {
        var until = window.last().plusDays(1);
        var unit = tenant.get().currency().getCurrencyCode();
        return counting.of(
                partners,
                (session, counted) -> session.createSelectionQuery("""
                        select l.partnerId, sum(case when l.onDay < :then then l.revenue else 0 end),
                          sum(case when l.onDay >= :from then l.revenue else 0 end)
                        from %s l join Sale s on s.id = l.saleId and s.revision = l.revision
                        where not s.withdrawn and l.unit = :unit
                        and (l.onDay >= :before and l.onDay < :then or l.onDay >= :from and l.onDay < :until)
                        and cast(sql('(? = any(?))', l.partnerId, :partners) as Boolean)
                        group by l.partnerId, s.customerId""".formatted(CreditedLines.ALL), Object[].class)
                        .setParameter("unit", unit)
                        .setParameter("before", window.from().minusYears(1))
                        .setParameter("then", window.last().minusYears(1).plusDays(1))
                        .setParameter("from", window.from())
                        .setParameter("until", until)
                        .setParameter("partners", counted)
                        .getResultList());
    }
}
