package dev.entente.distribution;

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

/** That a partner buys and is looked after through a distributor, from a day on; the row is the partner's. */
@Entity
@Table(name = "distributed")
@IdClass(Distributed.Key.class)
@Filter(name = Tenant.SIDE)
public class Distributed {

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

    @Column(name = "distributor_id", updatable = false)
    UUID distributorId;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    /** The first day on which it does not hold any more. */
    @Column(name = "until_day")
    @Nullable
    LocalDate untilDay;

    @SuppressWarnings("NullAway.Init")
    protected Distributed() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Distributed(UUID partnerId, UUID distributorId, LocalDate from) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.distributorId = distributorId;
        this.fromDay = from;
    }

    /** From a day on it holds no more; one that would begin later never does. */
    void endOn(LocalDate day) {
        this.untilDay = fromDay.isAfter(day) ? fromDay : day;
    }

    boolean isOf(UUID distributor) {
        return distributorId.equals(distributor);
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID distributorId() {
        return distributorId;
    }

    public LocalDate from() {
        return fromDay;
    }

    public @Nullable LocalDate until() {
        return untilDay;
    }
}
