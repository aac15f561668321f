package dev.entente.program;

import dev.entente.partner.Partner;
import dev.entente.partner.PartnerType;
import dev.entente.partner.SearchTokens.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * A filter as a query that asks for no more than the filter does, so that each has the shortest plan. Comparisons are
 * equalities and ranges on stored columns only: anything else would keep the database from its indexes behind row-level
 * security.
 */
final class PartnerQuery {

    private static final int LONGEST = 200;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    PartnerQuery(PartnerFilter filter, LocalDate today) {
        var typed = filter.search();
        var range = Range.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        if (!range.isAll()) {
            condition("p.id in (select t.partnerId from PartnerToken t where t.token >= :low and t.token < :high)");
            values.put("low", range.from());
            values.put("high", range.until());
        }
        any(
                "p.id in (select t.partnerId from PartnerToken t where cast(sql('(? = any(?))', t.token, :types) as Boolean))",
                "types",
                filter.types().stream().map(PartnerType::token).toArray(String[]::new));
        any("""
                p.id in (select e.partnerId from Enrolment e where e.programId in (select g.id from Program g
                where cast(sql('(? = any(?))', g.code, :programs) as Boolean)))""", "programs", array(filter.programs()));
        any("cast(sql('(? = any(?))', p.country, :countries) as Boolean)", "countries", array(filter.countries()));
        any(
                "cast(sql('(? = any(?))', p.state, :states) as Boolean)",
                "states",
                filter.states().stream().map(Enum::name).sorted().toArray(String[]::new));
        if (!filter.tiers().isEmpty()) values.put("today", today);
        any("""
                p.id in (select e.partnerId from EnrolmentTier e where cast(sql('(? = any(?))', e.tier, :tiers) as Boolean)
                and e.fromDay <= :today and not exists (select 1 from EnrolmentTier later
                where later.enrolmentId = e.enrolmentId and later.fromDay > e.fromDay and later.fromDay <= :today))""", "tiers", array(filter.tiers()));
    }

    /** In the order in which they were added. */
    List<Partner> after(StatelessSession session, UUID after, int limit) {
        condition("p.id > :after");
        values.put("after", after);
        return filled(session.createSelectionQuery(
                        "select p from Partner p" + where() + " order by p.id", Partner.class))
                .setMaxResults(limit)
                .getResultList();
    }

    List<Partner> page(StatelessSession session, int offset, int limit) {
        return filled(session.createSelectionQuery(
                        "select p from Partner p" + where() + " order by p.nameKey, p.id", Partner.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StatelessSession session) {
        return filled(session.createSelectionQuery("select count(*) from Partner p" + where(), Long.class))
                .getSingleResult();
    }

    private <T> SelectionQuery<T> filled(SelectionQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void any(String condition, String name, String[] wanted) {
        if (wanted.length == 0) return;
        condition(condition);
        values.put(name, wanted);
    }

    private void condition(String condition) {
        conditions.add(condition);
    }

    private static String[] array(Set<String> values) {
        return values.stream().sorted().toArray(String[]::new);
    }
}
