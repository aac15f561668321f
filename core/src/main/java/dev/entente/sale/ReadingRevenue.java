package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The measure of net revenue over all partners in reach; the same figure as each partner's own, added up. */
@ApplicationScoped
@Transactional
public class ReadingRevenue {

    private static final String DAYS = " where l.onDay >= :from and l.onDay < :until"
            + " and (cast(:partner as uuid) is null or l.partnerId = :partner)";

    @Inject
    CountingSold counting;

    @Inject
    Partners partners;

    /** What was sold in a month in one unit. */
    public record MonthRevenue(YearMonth month, Amount net) {}

    /** A partner, and what it sold. */
    public record Seller(UUID partnerId, String name, Amount net) {}

    /** By month, from a day until before another; months without sales are left out. */
    @Requires(SalePermissions.READ)
    public List<MonthRevenue> months(LocalDate from, LocalDate until) {
        var text = "select year(l.onDay), month(l.onDay), l.unit, l.scale, sum(l.revenue) from " + CreditedLines.ALL
                + " l" + DAYS + " group by year(l.onDay), month(l.onDay), l.unit, l.scale";
        var rows = counting.inReach((session, partner) -> session.createSelectionQuery(text, Object[].class)
                .setParameter("partner", partner)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList());
        return rows.stream().map(ReadingRevenue::month).toList();
    }

    /** Those that sold most in one unit, from a day until before another, the largest first. */
    @Requires(SalePermissions.READ)
    public List<Seller> largest(Unit unit, LocalDate from, LocalDate until, int most) {
        var text = "select l.partnerId, sum(l.revenue) from " + CreditedLines.ALL + " l" + DAYS + " and l.unit = :unit"
                + " group by l.partnerId having sum(l.revenue) > 0 order by sum(l.revenue) desc, l.partnerId";
        var rows = counting.inReach((session, partner) -> session.createSelectionQuery(text, Object[].class)
                .setParameter("partner", partner)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("unit", unit.code())
                .setMaxResults(most)
                .getResultList());
        var ids = rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new);
        if (ids.length == 0) return List.of();
        var names = partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Partner::name));
        return rows.stream()
                .map(row -> new Seller(
                        (UUID) row[0], names.getOrDefault((UUID) row[0], ""), new Amount((Long) row[1], unit)))
                .toList();
    }

    private static MonthRevenue month(Object[] row) {
        var unit = new Unit((String) row[2], (Integer) row[3]);
        return new MonthRevenue(YearMonth.of((Integer) row[0], (Integer) row[1]), new Amount((Long) row[4], unit));
    }
}
