package dev.entente.sale;

import dev.entente.sale.Subscription.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * Finds subscriptions among the sales that name them: one for each customer and name. What runs comes first, the next to end
 * before the others, and then what ended, the last one first.
 */
final class SubscriptionQuery {

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    /** The first day after each line with a term; none for what was wholly given back. */
    private static final String END =
            given("cast(sql('(cast(? + cast(? as interval) as date))', l.onDay, l.term) as LocalDate)");

    /** What is bought once keeps a subscription running only where nothing has a term. */
    private static final String ENDS =
            "case when count(nullif(l.term, 'P0D')) = 0 then max(" + given("cast(:forever as LocalDate)")
                    + ") else max(case when l.term = 'P0D' then null else " + END + " end) end";

    private static String given(String end) {
        return """
                case when s.net > 0 and s.net <= coalesce((select sum(r.net) from Sale r where r.refundOf = s.id
                  and not r.superseded and not r.withdrawn and r.onDay <= :day), 0) then null
                else %s end""".formatted(end);
    }

    private static final String ORDER = " order by case when f.ends > :day then 0 else 1 end,"
            + " case when f.ends > :day then f.ends end, f.ends desc nulls last, f.name, f.first";

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();
    private final LocalDate today;
    private final int notice;
    private final String having;

    /** A customer's subscription by its name, and the sale with the first key of those that it was found by. */
    record Found(UUID customer, String name, UUID first) {}

    SubscriptionQuery(SubscriptionFilter filter, LocalDate today, int notice) {
        this.today = today;
        this.notice = notice;
        values.put("day", today);
        values.put("forever", FOR_EVER);
        var partner = filter.partnerId();
        if (partner != null) sold("o.partnerId = :partner", "partner", partner);
        var pattern = filter.pattern();
        if (pattern != null) {
            where.append(" and (lower(s.customerName) like :typed escape '!'"
                    + " or lower(s.circumstances.subscription) like :typed escape '!')");
            values.put("typed", pattern);
        }
        having = filter.states().isEmpty()
                ? "1 = 1"
                : filter.states().stream().map(this::is).collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Those that run today of which any of these partners sold something. */
    static List<Found> running(UUID[] partners, LocalDate today, StatelessSession session) {
        var states = List.of(State.RUNNING, State.ENDING);
        var query = new SubscriptionQuery(new SubscriptionFilter(states, null, null), today, 0);
        query.sold("cast(sql('(? = any(?))', o.partnerId, :partners) as Boolean)", "partners", partners);
        var text = "select f.customer, f.name, f.first" + query.from() + " order by f.first";
        return found(query.filled(session.createSelectionQuery(text, Object[].class)));
    }

    private void sold(String by, String name, Object value) {
        where.append(" and exists (select 1 from Sale o where o.customerId = s.customerId"
                        + " and o.circumstances.subscription = s.circumstances.subscription and ")
                .append(by)
                .append(" and o.refundOf is null and not o.superseded and not o.withdrawn)");
        values.put(name, value);
    }

    private String is(State state) {
        if (state != State.ENDED) values.put("soon", today.plusDays(notice));
        return switch (state) {
            case RUNNING -> "f.ends > :soon";
            case ENDING -> "f.ends > :day and f.ends <= :soon";
            case ENDED -> "f.ends is null or f.ends <= :day";
        };
    }

    private String from() {
        return " from (select s.customerId as customer, s.circumstances.subscription as name,"
                + " min(cast(s.id as string)) as first, " + ENDS + " as ends"
                + " from SaleLine l join Sale s on s.id = l.saleId and s.revision = l.revision"
                + " where not l.superseded and not s.withdrawn and s.refundOf is null"
                + " and s.circumstances.subscription is not null" + where
                + " group by s.customerId, s.circumstances.subscription) f where " + having;
    }

    List<Found> page(StatelessSession session, int offset, int limit) {
        var text = "select f.customer, f.name, f.first" + from() + ORDER;
        return found(filled(session.createSelectionQuery(text, Object[].class))
                .setFirstResult(offset)
                .setMaxResults(limit));
    }

    /** In the order of their keys, behind this one. */
    List<Found> after(StatelessSession session, UUID after, int limit) {
        var text = "select f.customer, f.name, f.first" + from() + " and f.first > :after order by f.first";
        return found(filled(session.createSelectionQuery(text, Object[].class))
                .setParameter("after", after.toString())
                .setMaxResults(limit));
    }

    long count(StatelessSession session) {
        return filled(session.createSelectionQuery("select count(*)" + from(), Long.class))
                .getSingleResult();
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static List<Found> found(SelectionQuery<Object[]> query) {
        var found = new ArrayList<Found>();
        for (var row : query.getResultList())
            found.add(new Found((UUID) row[0], (String) row[1], UUID.fromString((String) row[2])));
        return found;
    }
}
