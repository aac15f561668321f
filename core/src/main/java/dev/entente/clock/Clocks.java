package dev.entente.clock;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;
import org.jspecify.annotations.Nullable;

/** The clocks that run or have run. */
@Repository
interface Clocks {

    String FOUND = " cast(sql('(? = any(?))', occasion, :occasions) as Boolean)"
            + " and cast(sql('(? = any(?))', state, :states) as Boolean)"
            + " and (state <> RUNNING or (:overdue = true and dueAt <= :now)"
            + " or (:soon = true and dueAt > :now and shortAt <= :now) or (:running = true and shortAt > :now))"
            + " and (cast(:promise as uuid) is null or promiseId = :promise)"
            + " and cast(sql('(? = any(?))', side, :sides) as Boolean)"
            + " and (cast(:partner as uuid) is null or partnerId = :partner)";

    @Query("where id = :id")
    Optional<Clock> byId(UUID id);

    /** Of records and an occasion, those that have not stopped. Nobody else changes them until this transaction ends. */
    @SQL("""
            select id from clock where tenant_id = :tenant and subject_id = any(:subjects) and occasion = :occasion
            and stopped_at is null order by id for no key update""")
    List<UUID> lock(UUID tenant, UUID[] subjects, String occasion);

    @SQL("select id from clock where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    /** Of a promise, some of those that have not stopped; none when all have. */
    @SQL("""
            select id from clock where tenant_id = :tenant and promise_id = :promise and stopped_at is null
            order by id limit :most for no key update""")
    List<UUID> lockOf(UUID tenant, UUID promise, int most);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean) order by id")
    List<Clock> byIds(UUID[] ids);

    /** What is due first, first; what stands still behind what runs, and what has stopped last: as their names stand in the index. */
    @Query("where" + FOUND + " order by state desc, dueAt, id")
    List<Clock> page(
            String[] occasions,
            String[] states,
            boolean overdue,
            boolean soon,
            boolean running,
            @Nullable UUID promise,
            String[] sides,
            @Nullable UUID partner,
            Instant now,
            Limit limit);

    @Query("where" + FOUND + " and id > :after order by id")
    List<Clock> after(
            String[] occasions,
            String[] states,
            boolean overdue,
            boolean soon,
            boolean running,
            @Nullable UUID promise,
            String[] sides,
            @Nullable UUID partner,
            Instant now,
            UUID after,
            Limit limit);

    /** The newest first. */
    @Query("where" + FOUND + " order by id desc")
    List<Clock> newest(
            String[] occasions,
            String[] states,
            boolean overdue,
            boolean soon,
            boolean running,
            @Nullable UUID promise,
            String[] sides,
            @Nullable UUID partner,
            Instant now,
            Limit limit);

    /** Of a record, those that have not stopped, what is due first, first. */
    @Query(
            "where subjectId = :subject and stoppedAt is null and cast(sql('(? = any(?))', occasion, :occasions) as Boolean)"
                    + " order by dueAt, id")
    List<Clock> ofSubject(UUID subject, String[] occasions);

    /** What is over, or due first, and owed by a side. */
    @Query("where state = RUNNING and side = :side and cast(sql('(? = any(?))', occasion, :occasions) as Boolean)"
            + " order by dueAt, id")
    List<Clock> urgent(Side side, String[] occasions, Limit limit);

    /** How many are over, short of time, still have some, and stand still. */
    @SQL("""
            select count(*) filter (where state = 'RUNNING' and due_at <= :now),
              count(*) filter (where state = 'RUNNING' and due_at > :now and short_at <= :now),
              count(*) filter (where state = 'RUNNING' and short_at > :now),
              count(*) filter (where state = 'PAUSED')
            from clock where tenant_id = :tenant and state in ('RUNNING', 'PAUSED') and occasion = any(:occasions)
            and (:everybody or partner_id = :partner)""")
    List<Object[]> open(UUID tenant, String[] occasions, Instant now, boolean everybody, UUID partner);

    /** One of them, if there is any. */
    @Query("select id from Clock where cast(sql('(? = any(?))', occasion, :occasions) as Boolean)")
    List<UUID> any(String[] occasions, Limit limit);

    @Query("select count(*) from Clock where" + FOUND)
    long count(
            String[] occasions,
            String[] states,
            boolean overdue,
            boolean soon,
            boolean running,
            @Nullable UUID promise,
            String[] sides,
            @Nullable UUID partner,
            Instant now);

    /**
     * Of each promise that was kept or missed between two moments: how often, how often missed, and the median of the seconds that
     * it took (null where nothing was done). Of one partner or of all.
     */
    @SQL("""
            select c.promise_id, count(*), count(c.breached_at), percentile_disc(0.5) within group (order by c.took)
            from clock c where c.tenant_id = :tenant and c.judged_at >= :from and c.judged_at < :until
            and (:everybody or c.partner_id = :partner) group by c.promise_id""")
    List<Object[]> judged(UUID tenant, Instant from, Instant until, boolean everybody, UUID partner);

    @Insert
    void insert(Clock clock);

    @Insert
    void insertAll(List<Clock> clocks);

    @Update
    void update(Clock clock);

    @Update
    void updateAll(List<Clock> clocks);
}
