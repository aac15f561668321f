package dev.entente.message;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The news that the scope reaches. */
@Repository
interface Bulletins {

    @Insert
    void insert(Bulletin bulletin);

    @Insert
    void insertAll(List<Bulletin> bulletins);

    @Query("where id = :id")
    Optional<Bulletin> find(UUID id);

    /** One that nobody has told yet; the system asks. In plain SQL, as Hibernate translates its own language anew each time. */
    @SQL("select b.* from bulletin b where b.tenant_id = :tenant and b.id = :id and b.told_at is null")
    Optional<Bulletin> untold(UUID tenant, UUID id);

    /** Its key for the first who tells it. As a query, since Hibernate goes over all that it knows after a statement that only writes. */
    @SQL("with told as (update bulletin set told_at = :now where tenant_id = :tenant and id = :id and told_at is null"
            + " returning id) select id from told")
    Optional<UUID> markTold(UUID tenant, UUID id, Instant now);
}
