package dev.entente.job;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** Long work of the bound tenant, as far as the scope reaches; newest first. */
@Repository
interface Jobs {

    @Insert
    void insert(Job job);

    @Update
    void update(Job job);

    @Query("where id = :id")
    Optional<Job> byId(UUID id);

    @Query("where cast(sql('(? = any(?))', id, :ids) as Boolean)")
    List<Job> byIds(UUID[] ids);

    /** Waits for the part that is being done, and keeps others out until this transaction ends. */
    @SQL("select id from job where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    /** Keeps others from starting or ending work of a kind until this transaction ends. */
    @SQL("select count(pg_advisory_xact_lock(hashtextextended(:kind, 0)))")
    long lockQueue(String kind);

    /** How many of a kind are at work, or begin as soon as a server has time. */
    @Query("select count(*) from Job where kind = :kind and endedAt is null and not queued")
    long going(String kind);

    /** The first that waits for others of its kind; one that somebody is ending now is left to them. */
    @SQL("select id from job where tenant_id = :tenant and kind = :kind and queued"
            + " and ended_at is null order by id limit 1 for no key update skip locked")
    List<UUID> firstQueued(UUID tenant, String kind);

    @Query("order by id desc")
    List<Job> page(Limit limit);

    @Query("where id < :before order by id desc")
    List<Job> before(UUID before, Limit limit);

    @Query("where endedAt is null order by id desc")
    List<Job> active(Limit limit);

    @Query("select count(*) from Job")
    long count();
}
