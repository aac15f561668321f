package dev.entente.customer;

import dev.entente.customer.Customer.Size;
import dev.entente.customer.CustomerFilter.Having;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * A filter as a query that asks for no more than the filter does, so that each has the shortest plan. Comparisons are
 * equalities and ranges on stored columns only: anything else would keep the database from its indexes behind row-level
 * security.
 */
final class CustomerQuery {

    private static final String OPEN_DEAL =
            "exists (select 1 from Deal d where d.customerId = c.id and d.closedOn is null)";
    // Whatever is sold is sold by a partner. Two "exists" side by side would be looked up for all customers at once.
    private static final String PARTNER =
            "exists (select 1 from Deal d where d.customerId = c.id and d.partnerId is not null"
                    + " union all select 1 from Sale s where s.customerId = c.id"
                    + " and not s.superseded and not s.withdrawn and s.refundOf is null)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    CustomerQuery(CustomerFilter filter) {
        var range = TypedRange.of(filter.typed());
        if (!range.isAll()) {
            conditions.add(
                    "(c.nameKey >= :low and c.nameKey < :high or c.domain >= :domain and c.domain < :domainHigh)");
            values.put("low", range.from());
            values.put("high", range.until());
            values.put("domain", range.domain());
            values.put("domainHigh", range.domainUntil());
        }
        any("region", filter.regions().stream());
        any("segment", filter.segments().stream());
        any("industry", filter.industries().stream());
        any("size", filter.sizes().stream().map(Size::name));
        having(filter.deals(), OPEN_DEAL, "not " + OPEN_DEAL);
        having(filter.partner(), PARTNER, "not " + PARTNER);
    }

    /** In the order of their keys. */
    List<Customer> after(StatelessSession session, UUID after, int limit) {
        conditions.add("c.id > :after");
        values.put("after", after);
        return filled(session.createSelectionQuery(
                        "select c from Customer c" + where() + " order by c.id", Customer.class))
                .setMaxResults(limit)
                .getResultList();
    }

    /** By name. */
    List<Customer> page(StatelessSession session, int offset, int limit) {
        return filled(session.createSelectionQuery(
                        "select c from Customer c" + where() + " order by c.nameKey, c.id", Customer.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StatelessSession session) {
        return filled(session.createSelectionQuery("select count(*) from Customer c" + where(), Long.class))
                .getSingleResult();
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void any(String column, Stream<String> wanted) {
        var array = wanted.sorted().toArray(String[]::new);
        if (array.length == 0) return;
        conditions.add("cast(sql('(? = any(?))', c." + column + ", :" + column + ") as Boolean)");
        values.put(column, array);
    }

    // Whoever asks for both asks for nothing.
    private void having(Set<Having> wanted, String with, String without) {
        if (wanted.size() == 1) conditions.add(wanted.contains(Having.WITH) ? with : without);
    }
}
