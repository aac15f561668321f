package dev.entente.tenant;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.SQL;

/** The bound tenant, the only one there is to see. */
@Repository
interface Tenants {

    @Insert
    void insert(Tenant tenant);

    @Query("update Tenant set verifiedAt = :at where verifiedAt is null")
    int verify(Instant at);

    /** In plain SQL, as it is asked for all the time and Hibernate translates its own language anew each time. */
    @SQL("select t.* from tenant t where t.tenant_id = :bound")
    Optional<Tenant> current(UUID bound);
}
