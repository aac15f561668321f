package dev.entente.level;

import dev.entente.partner.SearchTokens.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** A filter as a query that asks for no more than the filter does; equalities and ranges on stored columns only. */
final class ProposalQuery {

    private static final int LONGEST = 200;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    ProposalQuery(LevelFilter filter) {
        var typed = filter.typed() == null ? "" : filter.typed();
        var range = Range.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        if (!range.isAll()) {
            conditions.add(
                    "p.partnerId in (select t.partnerId from PartnerToken t where t.token >= :low and t.token < :high)");
            values.put("low", range.from());
            values.put("high", range.until());
        }
        if (!filter.states().isEmpty()) {
            conditions.add("cast(sql('(? = any(?))', p.state, :states) as Boolean)");
            values.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.program() != null)
            equal("p.programId in (select g.id from Program g where g.code = :program)", "program", filter.program());
        if (filter.partnerId() != null) equal("p.partnerId = :partner", "partner", filter.partnerId());
    }

    /** The newest first. */
    List<LevelProposal> page(StatelessSession session, int offset, int limit) {
        return filled(session.createSelectionQuery(
                        "select p from LevelProposal p" + where() + " order by p.openedAt desc, p.id",
                        LevelProposal.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    List<LevelProposal> after(StatelessSession session, UUID after, int limit) {
        equal("p.id > :after", "after", after);
        return filled(session.createSelectionQuery(
                        "select p from LevelProposal p" + where() + " order by p.id", LevelProposal.class))
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StatelessSession session) {
        return filled(session.createSelectionQuery("select count(*) from LevelProposal p" + where(), Long.class))
                .getSingleResult();
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void equal(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
