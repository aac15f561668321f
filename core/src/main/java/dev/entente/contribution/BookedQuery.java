package dev.entente.contribution;

import dev.entente.api.Unit;
import dev.entente.sale.CreditedLines;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Asks what was booked, summed by month and unit and by one dimension: a query each for sales with their costs, for influence and for
 * postings, however many there are.
 */
final class BookedQuery {

    /**
     * Lines with the sale, what it gives back, the credit that they count by, and what a piece cost on the day it was sold, also where
     * it is given back later: in the currency of the sale before any other, the newest first.
     */
    static final String SOLD = CreditedLines.ALL + " l join Sale s on s.id = l.saleId and s.revision = l.revision"
            + " left join Sale o on o.id = s.refundOf and not o.superseded"
            + " left join Credit c on c.saleId = coalesce(s.refundOf, s.id) and c.partnerId = l.partnerId and not c.superseded"
            + " left join BookedEarning e on e.sourceId = s.id and e.partnerId = l.partnerId and not e.superseded"
            + " left join lateral (select p.currency as currency, p.value as value, p.fromDay as since from Cost p"
            + " where p.sku = l.sku and p.fromDay <= coalesce(o.onDay, l.onDay) and cast(sql('(case when ? = ''once'' then interval ''0'' else"
            + " cast(? as interval) end = cast(? as interval))', p.term, p.term, l.term) as Boolean)"
            + " order by case when p.currency = l.unit then 0 else 1 end, p.fromDay desc limit 1) k"
            + " where l.onDay >= :from and l.onDay < :until";

    static final String IS_REGISTERED = "coalesce(c.registered, o.registered, s.registered)";
    static final String PIECES = "case when s.refundOf is null then l.quantity else -l.quantity end";

    /** Results that a revision without terms took back are of no program: their total is right in any case. */
    static final String POSTED = "Posting p left join BookedEarning e on e.id = p.earningId"
            + " where p.onDay >= :from and p.onDay < :until"
            + " and (p.fromAccount in (EXPENSE, INCOME, ADJUSTMENT) or p.toAccount in (EXPENSE, INCOME, ADJUSTMENT))";

    static final String POSTED_AS = "case when p.fromAccount = INCOME or p.toAccount = INCOME then 'CHARGES'"
            + " when p.fromAccount = ADJUSTMENT or p.toAccount = ADJUSTMENT then 'CORRECTIONS'"
            + " when e.sourceKind = SALE then 'COMMISSIONS' else 'INCENTIVES' end";

    static final String SIGNED = "case when p.fromAccount in (EXPENSE, ADJUSTMENT) or p.toAccount = INCOME"
            + " then p.minor else -p.minor end";

    private final StatelessSession session;
    private final Span span;
    private final Dimension by;
    private final Whose whose;
    private final UUID @Nullable [] partners;

    /** Of all partners, or of some, of which a page is read. */
    BookedQuery(StatelessSession session, Span span, Dimension by, Whose whose, UUID @Nullable [] partners) {
        this.session = session;
        this.span = span;
        this.by = by;
        this.whose = whose;
        this.partners = partners;
    }

    List<Booked> all() {
        return Stream.of(sold(), influenced(), posted()).flatMap(List::stream).toList();
    }

    /** What the dimension reads of each kind of row. */
    static String key(Dimension by, String partner, String motion) {
        return switch (by) {
            case TOTAL -> "cast(null as string)";
            case PARTNER -> "cast(" + partner + " as string)";
            case PROGRAM -> "cast(e.programId as string)";
            case MOTION -> motion;
        };
    }

    private String grouped(String partner, String motion) {
        return by == Dimension.TOTAL ? "" : key(by, partner, motion) + ", ";
    }

    static final String SOLD_MOTION = "coalesce(e.motion, c.motion, s.motion)";

    private List<Booked> sold() {
        var text = "select " + key(by, "l.partnerId", SOLD_MOTION)
                + ", year(l.onDay), month(l.onDay), l.unit, l.scale, k.currency,"
                + " sum(case when " + IS_REGISTERED + " then l.revenue else 0L end),"
                + " sum(case when " + IS_REGISTERED + " then 0L else l.revenue end),"
                + " sum(case when k.value is null then l.revenue else 0L end),"
                + " sum((" + PIECES + ") * k.value) from " + SOLD + chosen("l.partnerId", SOLD_MOTION) + " group by "
                + grouped("l.partnerId", SOLD_MOTION) + "year(l.onDay), month(l.onDay), l.unit, l.scale, k.currency";
        var booked = new ArrayList<Booked>();
        for (var row :
                filled(session.createSelectionQuery(text, Object[].class)).getResultList()) {
            var unit = unit(row);
            booked.add(booked(row, Figure.REGISTERED, unit, minor(row[6], unit)));
            booked.add(booked(row, Figure.OTHER, unit, minor(row[7], unit)));
            booked.add(booked(row, Figure.UNCOSTED, unit, minor(row[8], unit)));
            if (row[9] != null)
                booked.add(booked(row, Figure.GOODS, Unit.currency((String) row[5]), (BigDecimal) row[9]));
        }
        return booked;
    }

    /** Credits beside the order: of the sales themselves, and of what was given back of them. */
    static String influence(String day, String sales) {
        return "Credit c" + sales + " and not s.superseded and not s.withdrawn"
                + " left join BookedEarning e on e.sourceId = s.id and e.partnerId = c.partnerId and not e.superseded"
                + " where not c.superseded and c.level is null and c.share > 0 and " + day + " >= :from and " + day
                + " < :until";
    }

    static final String INFLUENCED = "case when s.refundOf is null then s.net else -s.net end * c.share";

    private List<Booked> influenced() {
        var text = "select f.key, year(f.day), month(f.day), f.unit, f.scale, sum(f.minor) from ("
                + influenced("c.onDay", " join Sale s on s.id = c.saleId and s.refundOf is null") + " union all "
                + influenced("s.onDay", " join Sale s on s.refundOf = c.saleId")
                + ") f group by f.key, year(f.day), month(f.day), f.unit, f.scale";
        return filled(session.createSelectionQuery(text, Object[].class)).getResultList().stream()
                .map(row -> booked(row, Figure.INFLUENCED, unit(row), minor(row[5], unit(row))))
                .toList();
    }

    private String influenced(String day, String sales) {
        return "select " + key(by, "c.partnerId", SOLD_MOTION) + " as key, s.onDay as day, s.unit as unit,"
                + " s.scale as scale, " + INFLUENCED + " as minor from " + influence(day, sales)
                + chosen("c.partnerId", SOLD_MOTION);
    }

    private List<Booked> posted() {
        var text = "select " + key(by, "p.partnerId", "e.motion") + ", year(p.onDay), month(p.onDay), p.unit, p.scale, "
                + POSTED_AS + ", sum(" + SIGNED + ") from " + POSTED + chosen("p.partnerId", "e.motion") + " group by "
                + grouped("p.partnerId", "e.motion") + "year(p.onDay), month(p.onDay), p.unit, p.scale, " + POSTED_AS;
        return filled(session.createSelectionQuery(text, Object[].class)).getResultList().stream()
                .map(row -> booked(row, Figure.valueOf((String) row[5]), unit(row), minor(row[6], unit(row))))
                .toList();
    }

    private String chosen(String partner, String motion) {
        if (partners != null) return " and cast(sql('(? = any(?))', " + partner + ", :partners) as Boolean)";
        return chosen(whose, partner, motion);
    }

    /** Only what is of one part of a dimension, where one was chosen. */
    static String chosen(Whose whose, String partner, String motion) {
        var column = switch (whose.by()) {
            case TOTAL -> "";
            case PARTNER -> partner;
            case PROGRAM -> "e.programId";
            case MOTION -> motion;
        };
        if (column.isEmpty()) return "";
        return " and " + column + (whose.key() == null ? " is null" : " = :key");
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        var values = values(span, whose);
        if (partners != null) {
            values.remove("key");
            values.put("partners", partners);
        }
        values.forEach(query::setParameter);
        return query;
    }

    static Map<String, Object> values(Span span, Whose whose) {
        var values = new HashMap<String, Object>();
        values.put("from", span.from());
        values.put("until", span.until());
        if (whose.key() != null) values.put("key", whose.by() == Dimension.MOTION ? whose.key() : whose.id());
        return values;
    }

    private static Booked booked(Object[] row, Figure figure, Unit unit, BigDecimal value) {
        return new Booked(
                (@Nullable String) row[0], figure, YearMonth.of((Integer) row[1], (Integer) row[2]), unit, value);
    }

    private static Unit unit(Object[] row) {
        return new Unit((String) row[3], (Integer) row[4]);
    }

    static BigDecimal minor(Object sum, Unit unit) {
        var minor = sum instanceof BigDecimal exact ? exact : BigDecimal.valueOf(((Number) sum).longValue());
        return minor.movePointLeft(unit.scale());
    }
}
