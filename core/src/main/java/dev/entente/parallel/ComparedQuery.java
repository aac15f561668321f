package dev.entente.parallel;

import dev.entente.parallel.Comparison.Behind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Lines of a comparison, as a filter asks for them. */
public final class ComparedQuery {

    /** Which ones: of a cause (null: those that differ and those that do not), of a partner (null: of all). */
    public record Filter(
            UUID run, @Nullable Cause cause, @Nullable UUID partner, boolean different) {}

    /** A line with the partner's name. */
    public record Row(Compared line, String partner) {}

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    ComparedQuery(Filter filter) {
        with("c.runId = :run", "run", filter.run());
        if (filter.cause() != null) with("c.cause = :cause", "cause", filter.cause());
        if (filter.partner() != null) with("c.partnerId = :partner", "partner", filter.partner());
        if (filter.different()) with("c.cause <> :same", "same", Cause.SAME);
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private String where() {
        return " from Compared c join Partner p on p.id = c.partnerId where " + String.join(" and ", conditions);
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** What is furthest apart first. */
    List<Row> page(StatelessSession session, int offset, int limit) {
        return filled(session.createSelectionQuery(
                        "select c, p.name" + where() + " order by abs(c.difference) desc, c.id", Row.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StatelessSession session) {
        return filled(session.createSelectionQuery("select count(*)" + where(), Long.class))
                .getSingleResult();
    }

    List<Row> after(StatelessSession session, UUID after, int limit) {
        with("c.id > :after", "after", after);
        return filled(session.createSelectionQuery("select c, p.name" + where() + " order by c.id", Row.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** By cause and currency: how many, there, here, and how far apart. */
    List<Object[]> sums(StatelessSession session) {
        return filled(session.createSelectionQuery(
                        "select c.cause, c.unit, c.scale, count(*), coalesce(sum(c.there), 0), coalesce(sum(c.here), 0),"
                                + " sum(c.difference)" + where()
                                + " group by c.cause, c.unit, c.scale order by count(*) desc, c.cause",
                        Object[].class))
                .getResultList();
    }

    private static final String OF_PARTNERS = "select c.partnerId, p.name, c.unit, c.scale, count(*),"
            + " sum(case when c.cause = SAME then 0 else 1 end), coalesce(sum(c.there), 0),"
            + " coalesce(sum(c.here), 0), sum(c.difference)";

    /** The partners and currencies whose sums are furthest apart. */
    List<Object[]> furthest(StatelessSession session, int limit) {
        return filled(session.createSelectionQuery(
                        OF_PARTNERS + where() + " group by c.partnerId, p.name, c.unit, c.scale"
                                + " having sum(c.difference) <> 0 order by abs(sum(c.difference)) desc, p.name",
                        Object[].class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** By partner and currency in the order of their keys, behind one. */
    List<Object[]> partners(StatelessSession session, Behind behind, int limit) {
        with("(c.partnerId, c.unit) > (:partnerId, :unit)", "partnerId", behind.partner());
        values.put("unit", behind.unit());
        return filled(session.createSelectionQuery(
                        OF_PARTNERS + where() + " group by c.partnerId, p.name, c.unit, c.scale"
                                + " order by c.partnerId, c.unit",
                        Object[].class))
                .setMaxResults(limit)
                .getResultList();
    }
}
