package dev.entente.sale;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** That the renewal after the term of one sale was cancelled, on a day; it says nothing of a term that begins otherwise. */
@Entity
@Table(name = "renewal_stop")
@IdClass(RenewalStop.Key.class)
@Filter(name = Tenant.SIDE)
public class RenewalStop {

    /** Within a tenant, for each sale. */
    public record Key(UUID tenantId, UUID saleId) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "sale_id")
    UUID saleId;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "on_day")
    LocalDate onDay;

    @Column(name = "stated_at")
    Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    protected RenewalStop() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RenewalStop(Sale sale, LocalDate on, Instant at) {
        this.saleId = sale.id();
        this.partnerId = sale.partnerId();
        this.onDay = on;
        this.statedAt = at;
    }

    LocalDate on() {
        return onDay;
    }
}
