package dev.entente.lifecycle;

import dev.entente.api.DateRange;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days on which a partner earns nothing from new sales, since it was suspended or gone, or before it is one. What it had earned before stays. */
@Entity
@Table(name = "partner_pause")
@IdClass(PartnerPause.Key.class)
@Filter(name = Tenant.SIDE)
public class PartnerPause {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    /** The first day on which it earns again. */
    @Column(name = "until_day")
    @Nullable
    LocalDate untilDay;

    @SuppressWarnings("NullAway.Init")
    protected PartnerPause() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerPause(UUID partnerId, LocalDate from) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.fromDay = from;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public DateRange days() {
        return new DateRange(fromDay, untilDay == null ? LocalDate.MAX : untilDay);
    }
}
