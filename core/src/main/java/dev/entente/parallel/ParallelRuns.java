package dev.entente.parallel;

import jakarta.data.Limit;
import jakarta.data.repository.Delete;
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

/** Parallel runs, what the other systems paid, and what came of comparing it. */
@Repository
interface ParallelRuns {

    /** Leaves one that is there as it is. */
    @SQL(
            "insert into parallel_run (tenant_id, id, system, made_at, sources, behind, seen, payments)"
                    + " values (:tenant, :id, :system, :at, '', '00000000-0000-0000-0000-000000000000', 0, 0) on conflict do nothing")
    int insertUnlessKnown(UUID tenant, UUID id, String system, Instant at);

    @Update
    void update(ParallelRun run);

    @Query("from ParallelRun where id = :id")
    Optional<ParallelRun> byId(UUID id);

    @Query("from ParallelRun where id > :after order by id")
    List<ParallelRun> after(UUID after, Limit limit);

    @Query("delete from ParallelRun where id = :id")
    int delete(UUID id);

    @Query("from PaidLine where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<PaidLine> lines(UUID[] ids);

    @Insert
    void insertAll(List<PaidLine> lines);

    @Update
    void updateAll(List<PaidLine> lines);

    @Delete
    void deleteAll(List<PaidLine> lines);

    @Query("delete from PaidLine where runId = :run")
    int deleteLines(UUID run);

    @Query("select count(*) from PaidLine where runId = :run")
    long countLines(UUID run);

    /** Of each run that has any. */
    @Query(
            "select runId, count(*) from PaidLine where cast(sql('(? = any(?))', runId, :runs) as Boolean) group by runId")
    List<Object[]> countLinesOf(UUID[] runs);

    @Query("select min(period) from PaidLine where runId = :run")
    Optional<LocalDate> first(UUID run);

    @Query("select max(period) from PaidLine where runId = :run")
    Optional<LocalDate> last(UUID run);

    /** The next partners that the other system paid, or that something is worked out for on some days, behind one. */
    @Query("select p.id from Partner p where p.id > :after"
            + " and (exists (select 1 from PaidLine l where l.runId = :run and l.partnerId = p.id)"
            + " or exists (select 1 from BookedEarning e where e.partnerId = p.id and not e.superseded and e.onDay >= :from"
            + " and e.onDay < :until and e.minor <> 0 and e.kind <> RETAINS)) order by p.id")
    List<UUID> partnersAfter(UUID run, UUID after, LocalDate from, LocalDate until, Limit limit);

    /** Its row is kept until the transaction ends, so that two comparisons never go on at once. */
    @SQL("select id from parallel_run where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    @Query("from PaidLine where runId = :run and partnerId = :partner order by reference, id")
    List<PaidLine> linesOf(UUID run, UUID partner);

    @Query("delete from Compared where runId = :run")
    int deleteCompared(UUID run);
}
