package dev.entente.tenant;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;

/** The bound tenant, the only one there is to see. */
@Repository
interface Tenants {

    @Insert
    void insert(Tenant tenant);

    @Query("update Tenant set verifiedAt = :at where verifiedAt is null")
    int verify(Instant at);

    @Query("from Tenant")
    Optional<Tenant> current();
}
