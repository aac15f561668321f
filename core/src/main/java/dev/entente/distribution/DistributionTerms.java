package dev.entente.distribution;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** Whether distributors see what their partners sold. One row of a tenant; without it they see names alone. */
@Entity
@Table(name = "distribution_terms")
@IdClass(DistributionTerms.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class DistributionTerms {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    boolean sums;

    @SuppressWarnings("NullAway.Init")
    protected DistributionTerms() {}

    /** The same for ever. */
    static UUID id(UUID tenant) {
        return Ids.derived("distribution terms", tenant);
    }
}
