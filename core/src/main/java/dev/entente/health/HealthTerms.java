package dev.entente.health;

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
import org.jspecify.annotations.Nullable;

/** Below which score a partner is proposed to be at risk, and what counts how much in it. One row of a tenant; without it, what is usual holds. */
@Entity
@Table(name = "health_terms")
@IdClass(HealthTerms.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class HealthTerms {

    static final int USUAL = 40;

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    int threshold;

    /** JSON of the weights; null: what is usual. */
    @Nullable
    String weights;

    @SuppressWarnings("NullAway.Init")
    protected HealthTerms() {}

    /** The same for ever. */
    static UUID id(UUID tenant) {
        return Ids.derived("health terms", tenant);
    }
}
