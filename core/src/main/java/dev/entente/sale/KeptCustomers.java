package dev.entente.sale;

import dev.entente.api.DateRange;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.measure.MeasureSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The measure of how many of the customers that a partner won in the window are still there on its last day, in percent. */
@ApplicationScoped
class KeptCustomers implements MeasureSource {

    private static final String RETENTION = "retention";
    private static final String FORMULA =
            "Of the customers whose first sale is in the window, the percentage for whom something still runs on the last day:"
                    + " its term has not ended, or it has none, and it was not wholly given back";

    @Inject
    CountingSold counting;

    private record Count(long won, long kept) {

        Count and(boolean isKept) {
            return new Count(won + 1, isKept ? kept + 1 : kept);
        }

        /** Cut, never rounded up over a threshold. */
        long percent(int scale) {
            return BigInteger.TEN
                    .pow(2 + scale)
                    .multiply(BigInteger.valueOf(kept))
                    .divide(BigInteger.valueOf(won))
                    .longValueExact();
        }
    }

    @Override
    public List<Definition> definitions() {
        return List.of(Definition.share(RETENTION, "Retention", FORMULA, Set.of(Per.PARTNER)));
    }

    @Override
    public List<Fact> facts(Question question) {
        throw new IllegalStateException("A share does not add up: " + question.measure());
    }

    @Override
    public Map<UUID, Long> onDay(Measure measure, LocalDate day, Map<UUID, DateRange> windows) {
        var counts = new HashMap<UUID, Count>();
        for (var row : rows(day, windows.keySet())) {
            var partner = (UUID) row[0];
            var window = windows.get(partner);
            if (window == null || !window.contains((LocalDate) row[2])) continue;
            boolean isKept = ((Number) row[3]).intValue() == 1;
            counts.put(partner, counts.getOrDefault(partner, new Count(0, 0)).and(isKept));
        }
        var percent = new HashMap<UUID, Long>();
        counts.forEach((partner, count) ->
                percent.put(partner, count.percent(measure.unit().scale())));
        return percent;
    }

    /** Partner, customer, the day of the first sale, and whether something still runs: a row for each customer. */
    private List<Object[]> rows(LocalDate day, Set<UUID> partners) {
        return counting.of(
                partners,
                (session, counted) -> session.createSelectionQuery("""
                        select s.partnerId, s.customerId, min(s.onDay), max(case when
                          (s.net = 0 or s.net > coalesce((select sum(r.net) from Sale r where r.refundOf = s.id
                            and not r.superseded and not r.withdrawn and r.onDay <= :day), 0))
                          and (l.term = 'P0D' or cast(sql('(? + cast(? as interval) > ?)', s.onDay, l.term, :day) as Boolean))
                          then 1 else 0 end)
                        from %s s join SaleLine l on l.saleId = s.id and l.revision = s.revision
                        where s.onDay <= :day and cast(sql('(? = any(?))', s.partnerId, :partners) as Boolean)
                        group by s.partnerId, s.customerId""".formatted(CreditedLines.SALES), Object[].class)
                        .setParameter("day", day)
                        .setParameter("partners", counted)
                        .getResultList());
    }
}
