package dev.entente.starter;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The one row that a tenant has. */
@Repository
interface Setups {

    @Query("where id = :id")
    Optional<Setup> byId(UUID id);

    @SQL(
            "insert into setup (tenant_id, id, step, changed_at) values (:tenant, :id, 'CHOOSE', now()) on conflict do nothing")
    int insertUnlessThere(UUID tenant, UUID id);

    /** Keeps others from working on it until this transaction ends, so that a second click waits for the first. */
    @SQL("select id from setup where tenant_id = :tenant and id = :id for no key update")
    UUID lock(UUID tenant, UUID id);

    @Update
    void update(Setup setup);
}
