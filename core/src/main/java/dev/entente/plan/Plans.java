package dev.entente.plan;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** Plans and their tasks, as far as the scope reaches. */
@Repository
interface Plans {

    @Query("where id = :id")
    Optional<PartnerPlan> byId(UUID id);

    /** Until the transaction ends, whoever else changes the plan waits. */
    @SQL("select id from partner_plan where tenant_id = :tenant and id = :id for update")
    Optional<UUID> lock(UUID tenant, UUID id);

    @Query("where partnerId = :partnerId order by startedAt desc, id desc")
    List<PartnerPlan> ofPartner(UUID partnerId, Limit limit);

    @Query(
            "from PartnerPlan where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) and purpose = 'ONBOARDING'"
                    + " order by startedAt desc, id desc")
    List<PartnerPlan> onboardings(UUID[] partnerIds);

    @Query("from PartnerPlan where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) and purpose = 'PERSONA'"
            + " order by id")
    List<PartnerPlan> personasOf(UUID[] partnerIds);

    @Query("from PartnerPlan where cast(sql('(? = any(?))', partnerId, :partnerIds) as Boolean) and course = 'RUNNING'"
            + " order by id")
    List<PartnerPlan> runningOf(UUID[] partnerIds);

    @Query("where course = 'RUNNING' and id > :after order by id")
    List<PartnerPlan> runningAfter(UUID after, Limit limit);

    @Query("where id > :after and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " and (cast(:course as string) is null or cast(course as string) = :course) order by id")
    List<PartnerPlan> after(UUID after, @Nullable UUID partnerId, @Nullable String course, Limit limit);

    /** The latest that began before a moment. */
    @Query("where startedAt < :before and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by startedAt desc, id desc")
    List<PartnerPlan> begun(@Nullable UUID partnerId, Instant before, Limit limit);

    /** The latest that ended before a moment. */
    @Query("where endedAt < :before and (cast(:partnerId as uuid) is null or partnerId = :partnerId)"
            + " order by endedAt desc, id desc")
    List<PartnerPlan> ended(@Nullable UUID partnerId, Instant before, Limit limit);

    @Insert
    void insert(PartnerPlan plan);

    @Insert
    void insertAll(List<PartnerPlan> plans);

    @Update
    void update(PartnerPlan plan);

    @Insert
    void insertTasks(List<PlanTask> tasks);

    @Update
    void updateTask(PlanTask task);

    @Update
    void updateTasks(List<PlanTask> tasks);

    @Query("from PlanTask where id = :id")
    Optional<PlanTask> task(UUID id);

    @Query("from PlanTask where cast(sql('(? = any(?))', planId, :planIds) as Boolean) order by planId, place")
    List<PlanTask> tasksOf(UUID[] planIds);

    /** Open ones of running plans of these partners that are ticked off by what happens. */
    @SQL("""
            select t.* from plan_task t join partner_plan p on p.tenant_id = t.tenant_id and p.id = t.plan_id
            where t.tenant_id = :tenant and t.partner_id = any(:partnerIds) and t.course = 'OPEN' and t.kind = :kind
            and p.course = 'RUNNING' order by t.id""")
    List<PlanTask> waitingFor(UUID tenant, UUID[] partnerIds, String kind);

    /** Open ones of running plans, what is due soonest first: of a role and a member, on one partner or on all. */
    @Query(
            "select t from PlanTask t join PartnerPlan p on p.id = t.planId where t.course = 'OPEN' and p.course = 'RUNNING'"
                    + " and cast(sql('(? = any(?))', t.ownerRole, :roles) as Boolean)"
                    + " and (t.ownerId is null or t.ownerId = :memberId) order by t.dueOn, t.id")
    List<PlanTask> owned(String[] roles, UUID memberId, Limit limit);

    /** Partners and how many tasks of running plans are overdue with each. */
    @Query("select t.partnerId, count(*) from PlanTask t join PartnerPlan p on p.id = t.planId"
            + " where cast(sql('(? = any(?))', t.partnerId, :partnerIds) as Boolean) and t.course = 'OPEN'"
            + " and p.course = 'RUNNING' and t.dueOn < :today group by t.partnerId")
    List<Object[]> overdue(UUID[] partnerIds, LocalDate today);

    @Query(
            "select distinct r.partnerId from Registration r where cast(sql('(? = any(?))', r.partnerId, :partnerIds) as Boolean)")
    List<UUID> registered(UUID[] partnerIds);

    @Query(
            "select distinct s.partnerId from Sale s where cast(sql('(? = any(?))', s.partnerId, :partnerIds) as Boolean)"
                    + " and not s.superseded and not s.withdrawn and s.refundOf is null")
    List<UUID> sold(UUID[] partnerIds);

    @Query("select distinct m.partnerId, m.name from Milestone m"
            + " where cast(sql('(? = any(?))', m.partnerId, :partnerIds) as Boolean) and not m.withdrawn")
    List<Object[]> reached(UUID[] partnerIds);

    /** Partners with the first day of their first onboarding and the day of their first sale since. */
    @Query(
            "select p.partnerId, min(p.startedOn), min(s.onDay) from PartnerPlan p join Sale s on s.partnerId = p.partnerId"
                    + " where p.purpose = 'ONBOARDING' and p.course <> 'WAIVED' and not s.superseded and not s.withdrawn"
                    + " and s.refundOf is null and s.onDay >= p.startedOn group by p.partnerId order by p.partnerId")
    List<Object[]> ramps(Limit limit);
}
