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

    /** Waits for the part that is being done, and keeps others out until this transaction ends. */
    @SQL("select id from job where tenant_id = :tenant and id = :id for no key update")
    List<UUID> lock(UUID tenant, UUID id);

    @Query("order by id desc")
    List<Job> page(Limit limit);

    @Query("where id < :before order by id desc")
    List<Job> before(UUID before, Limit limit);

    @Query("where endedAt is null order by id desc")
    List<Job> active(Limit limit);

    @Query("select count(*) from Job")
    long count();
}
