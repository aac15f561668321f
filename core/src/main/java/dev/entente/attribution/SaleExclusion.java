package dev.entente.attribution;

import dev.entente.sale.Evidence.Exclusion;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** That a sale came from traffic that must not be credited: of which kind, and why one thinks so. */
@Entity
@Table(name = "sale_exclusion")
@IdClass(SaleExclusion.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class SaleExclusion {

    /** Within a tenant, for each sale. */
    public record Key(UUID tenantId, UUID saleId) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "sale_id")
    UUID saleId;

    boolean reported;

    String kind;

    String reason;

    @Column(name = "stated_at")
    Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    protected SaleExclusion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    SaleExclusion(UUID saleId, Exclusion said, boolean reported, Instant at) {
        this.saleId = saleId;
        this.reported = reported;
        this.kind = said.kind();
        this.reason = said.reason().strip();
        this.statedAt = at;
    }

    UUID saleId() {
        return saleId;
    }

    public boolean isReported() {
        return reported;
    }

    public Exclusion said() {
        return new Exclusion(kind, reason);
    }

    public Instant statedAt() {
        return statedAt;
    }
}
