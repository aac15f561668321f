package dev.entente.identity;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The vendor and the partners that members act for. */
@Repository
interface Organisations {

    @Insert
    void insert(Organisation organisation);

    @Query("where id = :id")
    Optional<Organisation> find(UUID id);

    /** Until the transaction ends, whoever else asks waits. */
    @SQL("select id from organisation where tenant_id = :tenantId and id = :tenantId for update")
    UUID lockHome(UUID tenantId);

    @Query("where id in :ids")
    List<Organisation> all(List<UUID> ids);

    @Query("update Organisation set name = :name where id = :id and kind = 'guest'")
    int rename(UUID id, String name);
}
