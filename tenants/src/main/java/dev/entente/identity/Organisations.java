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

    @Insert
    void insertAll(List<Organisation> organisations);

    @Query("where id = :id")
    Optional<Organisation> find(UUID id);

    /** Until the transaction ends, whoever else asks waits. */
    @SQL("select id from organisation where tenant_id = :tenantId and id = :tenantId for update")
    UUID lockHome(UUID tenantId);

    /** Nobody closes it until the transaction ends. */
    @SQL("select id from organisation where tenant_id = :tenantId and id = :id for share")
    Optional<UUID> keep(UUID tenantId, UUID id);

    @Query("where id in :ids")
    List<Organisation> all(List<UUID> ids);

    @Query("update Organisation set closed = :closed where id in :ids and kind = 'guest'")
    int close(List<UUID> ids, boolean closed);

    @Query("update Organisation set name = :name where id = :id and kind = 'guest'")
    int rename(UUID id, String name);

    /** One statement, however many they are. */
    @SQL("""
            update organisation o set name = n.name from unnest(:ids, :names) as n(id, name)
            where o.tenant_id = :tenantId and o.id = n.id and o.kind = 'guest'""")
    int renameAll(UUID tenantId, UUID[] ids, String[] names);
}
