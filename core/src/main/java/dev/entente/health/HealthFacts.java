package dev.entente.health;

import dev.entente.partner.Partner;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** What scores are worked out of: one query each, however many partners. Rows are the partner and how many. */
@Repository
interface HealthFacts {

    @Query(
            "select d.partnerId, count(*) from Deal d where cast(sql('(? = any(?))', d.partnerId, :partnerIds) as Boolean)"
                    + " and d.stage not in (WON, LOST) group by d.partnerId")
    List<Object[]> openDeals(UUID[] partnerIds);

    @Query("select t.partnerId, count(*) from PlanTask t join PartnerPlan p on p.id = t.planId"
            + " where cast(sql('(? = any(?))', t.partnerId, :partnerIds) as Boolean) and t.course = 'OPEN'"
            + " and p.course = 'RUNNING' and t.dueOn < :today group by t.partnerId")
    List<Object[]> overdue(UUID[] partnerIds, LocalDate today);

    @Query("select c.partnerId, count(*) from Certification c"
            + " where cast(sql('(? = any(?))', c.partnerId, :partnerIds) as Boolean) and c.revokedFrom is null"
            + " and c.untilDay > :today and c.untilDay <= :until group by c.partnerId")
    List<Object[]> ending(UUID[] partnerIds, LocalDate today, LocalDate until);

    @Query(
            "select c.partnerId, count(*) from Clock c where cast(sql('(? = any(?))', c.partnerId, :partnerIds) as Boolean)"
                    + " and c.side = PARTNER and c.breachedAt > :since group by c.partnerId")
    List<Object[]> broken(UUID[] partnerIds, Instant since);

    /** The open deals of a partner by currency: unit, scale, how many, and what they are worth together. */
    @Query("select d.unit, d.scale, count(*), sum(d.minor) from Deal d where d.partnerId = :partnerId"
            + " and cast(d.stage as string) not in ('WON', 'LOST') group by d.unit, d.scale order by d.unit")
    List<Object[]> pipeline(UUID partnerId);

    /** How many clocks of a partner are running. */
    @Query("select count(*) from Clock c where c.partnerId = :partnerId and cast(c.state as string) = 'RUNNING'")
    long running(UUID partnerId);

    /** How many of them are due by now. */
    @Query("select count(*) from Clock c where c.partnerId = :partnerId and cast(c.state as string) = 'RUNNING'"
            + " and c.dueAt <= :now")
    long due(UUID partnerId, Instant now);

    /** Those in a state, in the order of keys, behind one. */
    @Query("where state = ACTIVE and id > :after order by id")
    List<Partner> activeAfter(UUID after, Limit limit);

    @Query("select threshold from HealthTerms")
    Optional<Integer> threshold();

    @Query("select weights from HealthTerms where weights is not null")
    Optional<String> weights();

    @SQL("""
            insert into health_terms (tenant_id, id, threshold, weights) values (:tenant, :id, :threshold, nullif(:weights, ''))
            on conflict (tenant_id, id) do update set threshold = excluded.threshold, weights = excluded.weights""")
    int set(UUID tenant, UUID id, int threshold, String weights);
}
