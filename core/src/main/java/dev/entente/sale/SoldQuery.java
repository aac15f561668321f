package dev.entente.sale;

import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Unit;
import dev.entente.measure.MeasureSource.Cuts;
import dev.entente.measure.MeasureSource.Fact;
import dev.entente.measure.MeasureSource.Question;
import dev.entente.measure.Place;
import dev.entente.measure.Place.Rank;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * One measure of what was sold, as one query: sums between the cuts, and one by one on the days that are looked into. It asks
 * for no more than the measure does, so that each has the shortest plan.
 */
final class SoldQuery {

    static final String NET = "net-revenue";
    static final String GROSS = "gross-revenue";
    static final String KEPT = "kept-revenue";
    static final String DEALS = "deals";
    static final String QUANTITY = "pieces";
    static final String NET_NEW = "net-new-pieces";
    static final String NET_NEW_KEPT = "net-new-kept-pieces";

    /** Behind a name: what is given back counts by the role, registration and subscription of its sale, as it may name none. */
    static final String BY_SALE = "-by-sale";

    /**
     * Behind a name: whatever its currency; what is in another counts as that in which it is measured by the rate of its sale's
     * day. What is given back is of its sale in all else, too.
     */
    static final String CONVERTED = "-converted";

    private static final UUID SUMMED = new UUID(0, 0);
    private static final Set<String> ON_LINES = Set.of("family", "sku");
    private static final Set<Per> OF_LINES = Set.of(Per.PARTNER, Per.PRODUCT_LINE);

    private final Measure measure;
    private final String what;
    private final boolean salesAreRead;
    private final boolean isBySale;
    private final boolean isConverted;
    private final Cuts cuts;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder where = new StringBuilder();
    private boolean productsAreRead;
    private boolean originalsAreRead;

    SoldQuery(Question question, UUID[] partners) {
        this.measure = question.measure();
        this.what = what(measure);
        this.isConverted = isConverted(measure);
        this.salesAreRead = !isOnLines();
        this.isBySale = isConverted || measure.what().endsWith(BY_SALE);
        this.originalsAreRead = isConverted;
        this.cuts = question.cuts();
        values.put("partners", partners);
        values.put("from", cuts.from());
        values.put("until", cuts.until());
        values.put("cuts", cuts.array());
        if (!cuts.exact().isEmpty()) values.put("exact", cuts.exactStretches());
        measure.only().forEach(this::only);
        if (isConverted) values.put("unit", measure.unit().code());
        else if (measure.unit().isCurrency())
            only("l.unit", "unit", measure.unit().code());
        if (what.equals(GROSS) || what.equals(DEALS)) where.append(" and s.refundOf is null");
    }

    /** Renewals count by what they change, where it is not said which kind of sale counts. */
    static boolean looksAtSubscriptions(Measure measure) {
        return what(measure).equals(NET_NEW_KEPT) && !measure.only().containsKey("kind");
    }

    static boolean isConverted(Measure measure) {
        return measure.what().endsWith(CONVERTED);
    }

    /** What most terms count: lines say all of it themselves, and to look up the sale of each takes half of the query's time. */
    private boolean isOnLines() {
        return what.equals(NET)
                && !isConverted
                && OF_LINES.contains(measure.per())
                && ON_LINES.containsAll(measure.only().keySet());
    }

    private static String what(Measure measure) {
        return without(CONVERTED, without(BY_SALE, measure.what()));
    }

    private static String without(String end, String what) {
        return what.endsWith(end) ? what.substring(0, what.length() - end.length()) : what;
    }

    private boolean isNetNew() {
        return what.equals(NET_NEW) || what.equals(NET_NEW_KEPT);
    }

    private void only(String filter, String value) {
        switch (filter) {
            case "family" -> only(family(), filter, value);
            case "sku" -> only("l.sku", filter, value);
            case "motion" -> only("s.motion", filter, value);
            case "program" -> only("s.program", filter, value);
            case "kind" -> only(kind(), filter, value.toUpperCase(Locale.ROOT));
            case "route" -> only("cast(s.route as string)", filter, value.toUpperCase(Locale.ROOT));
            case "role" -> only(told("circumstances.role"), filter, value);
            case "registered" -> only("cast(" + told("registered") + " as string)", filter, value);
            default -> throw new IllegalStateException("No filter of sales: " + filter);
        }
    }

    private void only(String column, String name, String value) {
        where.append(" and ").append(column).append(" = :").append(name);
        values.put(name, value);
    }

    private String family() {
        productsAreRead = true;
        return "coalesce(l.family, p.family)";
    }

    /** What is given back is of the kind of its sale. */
    private String kind() {
        originalsAreRead = true;
        return "cast(coalesce(o.kind, s.kind) as string)";
    }

    /** What a refund may not name. Published terms count it where nothing is named; those that ask for it, as its sale. */
    private String told(String path) {
        return isBySale ? ofSale(path) : "s." + path;
    }

    private String ofSale(String path) {
        originalsAreRead = true;
        return "coalesce(o." + path + ", s." + path + ")";
    }

    List<Fact> facts(StatelessSession session) {
        return filled(session.createSelectionQuery(text(), Object[].class)).getResultList().stream()
                .map(this::fact)
                .toList();
    }

    /** The same in whatever currency it was sold; by the day of the sale, where that is another than it is measured in. */
    List<Abroad> inAnyCurrency(StatelessSession session) {
        return filled(session.createSelectionQuery(text(), Object[].class)).getResultList().stream()
                .map(row -> new Abroad(fact(row), Unit.currency((String) row[6]), (@Nullable LocalDate) row[7]))
                .toList();
    }

    /** In another currency than it is measured in where the day of the sale is known, whose rate then counts. */
    record Abroad(Fact fact, Unit unit, @Nullable LocalDate sold) {}

    /**
     * What was put into subscriptions before the last day that is asked for, and given back of it: of those alone that had
     * something then, as all else happened and ended before.
     */
    List<Fact> ofSubscriptions(StatelessSession session) {
        var running = running(session);
        if (running.length == 0) return List.of();
        var of = "l.partnerId, o.customerId, o.circumstances.subscription, " + family()
                + ", s.id, s.refundOf, cast(o.kind as string), s.onDay, l.sku, l.term";
        var text = "select " + of + ", sum(case when s.refundOf is null then l.quantity else -l.quantity end)"
                + intoSubscriptions()
                + " and cast(sql('(? = any(?))', o.circumstances.subscription, :running) as Boolean) group by " + of;
        var rows = filledUntil(session.createSelectionQuery(text, Object[].class))
                .setParameter("running", running)
                .getResultList()
                .stream()
                .map(SubscribedPieces::row)
                .toList();
        return SubscribedPieces.facts(rows, measure.per(), cuts);
    }

    /** One row for each term of a subscription, however often it was renewed. */
    private String[] running(StatelessSession session) {
        var text = "select o.circumstances.subscription, l.term, max(s.onDay)" + intoSubscriptions()
                + " group by o.circumstances.subscription, l.term";
        return filledUntil(session.createSelectionQuery(text, Object[].class)).getResultList().stream()
                .filter(row -> SubscribedPieces.reaches(cuts.from(), (LocalDate) row[2], (String) row[1]))
                .map(row -> (String) row[0])
                .distinct()
                .toArray(String[]::new);
    }

    private String intoSubscriptions() {
        return " from " + CreditedLines.ALL + " l join Sale s on s.id = l.saleId and s.revision = l.revision"
                + " join Sale o on o.id = coalesce(s.refundOf, s.id) and not o.superseded"
                + " left join Product p on p.sku = l.sku"
                + " where cast(sql('(? = any(?))', l.partnerId, :partners) as Boolean)"
                + " and o.circumstances.subscription is not null and not s.withdrawn and s.onDay < :until" + where;
    }

    private SelectionQuery<Object[]> filledUntil(SelectionQuery<Object[]> query) {
        values.forEach((name, value) -> {
            if (!name.equals("from") && !name.equals("cuts") && !name.equals("exact")) query.setParameter(name, value);
        });
        return query;
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** The query; what stands behind a colon is filled in. */
    String text() {
        var of = of();
        var without = isNetNew() ? " and " + kind() + " <> 'RENEWAL'" : "";
        var day = by("coalesce(o.onDay, s.onDay)", "s.onDay", "l.onDay");
        var event = by("coalesce(o.id, s.id)", "s.id", "l.saleId");
        var back = by("false = true", "s.refundOf is not null", "l.back = 1");
        var exact = cuts.exact().isEmpty()
                ? "false = true"
                : "cast(sql('(?)[width_bucket(?, ?)]', :exact, " + day + ", :cuts) as Boolean)";
        return "select f.partner as partner, f.whose as whose, f.stretch as stretch, f.event as event, f.back as back,"
                + " sum(f.minor)" + (isConverted ? ", f.unit, f.sold" : "")
                + " from (select l.partnerId as partner, " + of + " as whose,"
                + " cast(sql('width_bucket(?, ?)', " + day + ", :cuts) as Integer) as stretch,"
                + " case when " + exact + " then " + event + " end as event,"
                + " case when " + back + " and " + exact + " then 1 else 0 end as back, " + added() + " as minor"
                + (isConverted
                        ? ", l.unit as unit, case when l.unit <> :unit then coalesce(o.onDay, s.onDay) end as sold"
                        : "")
                + " from " + CreditedLines.ALL + " l"
                + (salesAreRead ? " join Sale s on s.id = l.saleId and s.revision = l.revision" : "")
                + (what.equals(KEPT) || originalsAreRead
                        ? " left join Sale o on o.id = s.refundOf and not o.superseded"
                        : "")
                + (productsAreRead ? " left join Product p on p.sku = l.sku" : "")
                + " where cast(sql('(? = any(?))', l.partnerId, :partners) as Boolean)"
                + " and l.onDay >= :from and " + day + " >= :from and " + day + " < :until" + where + without
                + ") f group by f.partner, f.whose, f.stretch, f.event, f.back"
                + (isConverted ? ", f.unit, f.sold" : "");
    }

    /** What is kept counts where its sale does. */
    private String by(String kept, String sale, String line) {
        if (what.equals(KEPT)) return kept;
        return salesAreRead ? sale : line;
    }

    private String of() {
        return switch (measure.per()) {
            case PARTNER -> "cast(null as string)";
            case CUSTOMER -> "cast(s.customerId as string)";
            case PRODUCT_LINE -> family();
            case SUBSCRIPTION -> subscription();
        };
    }

    /** Where what ended is counted by the subscription of its sale, what is given back is as well. */
    private String subscription() {
        var path = "circumstances.subscription";
        return what.equals(NET_NEW_KEPT) ? ofSale(path) : told(path);
    }

    /** A sale is one deal, however many of its lines are counted: its first line that fits stands for it. */
    private String added() {
        return switch (what) {
            case DEALS ->
                "case when l.place = (select min(i.place) from SaleLine i"
                        + (productsAreRead ? " left join Product ip on ip.sku = i.sku" : "")
                        + " where i.saleId = l.saleId and i.revision = l.revision" + sameAsLine()
                        + ") then l.deals else 0 end";
            case QUANTITY, NET_NEW, NET_NEW_KEPT -> "case when s.refundOf is null then l.quantity else -l.quantity end";
            default -> "l.revenue";
        };
    }

    private String sameAsLine() {
        var same = new StringBuilder();
        if (values.containsKey("family")) same.append(" and coalesce(i.family, ip.family) = :family");
        if (measure.per() == Per.PRODUCT_LINE)
            same.append(" and coalesce(i.family, ip.family) = coalesce(l.family, p.family)");
        if (values.containsKey("sku")) same.append(" and i.sku = :sku");
        return same.toString();
    }

    private Fact fact(Object[] row) {
        var day = cuts.day((Integer) row[2]);
        var event = (@Nullable UUID) row[3];
        var rank = ((Number) row[4]).intValue() == 1 ? Rank.REFUND : Rank.SALE;
        var place = new Place(day, rank, event == null ? SUMMED : event);
        return new Fact((UUID) row[0], (@Nullable String) row[1], place, ((Number) row[5]).longValue());
    }
}
