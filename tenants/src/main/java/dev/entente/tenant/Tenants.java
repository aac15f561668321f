package dev.entente.tenant;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;

/** The bound tenant, the only one there is to see. */
@Repository
interface Tenants {

    @Insert
    void insert(Tenant tenant);

    @Query("from Tenant")
    Optional<Tenant> current();
}
