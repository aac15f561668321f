package dev.entente.holdback;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.ledger.Posting.Cause;
import dev.entente.payable.Payable.Part;
import dev.entente.tenant.Ids;
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
import org.jspecify.annotations.Nullable;

/**
 * A part of a result that is held back, or was until it was released. Where the result changes, what is not released yet is
 * held anew; what is released stays. Of something given back it is negative: it takes from what is held back with it.
 */
@Entity
@Table(name = "held_back")
@IdClass(HeldBack.Key.class)
@Filter(name = Tenant.SIDE)
public class HeldBack {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "source_id")
    UUID sourceId;

    @Column(name = "earning_id")
    UUID earningId;

    int part;

    /** When it was earned. */
    @Column(name = "on_day")
    LocalDate onDay;

    @Column(name = "payable_on")
    LocalDate payableOn;

    long minor;

    String unit;

    int scale;

    /** Null while it is held back. */
    @Column(name = "released_at")
    @Nullable
    Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected HeldBack() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    HeldBack(Cause cause, LocalDate onDay, Part part) {
        this.id = Ids.derived("held back", cause.earningId(), part.number());
        this.partnerId = cause.partnerId();
        this.sourceId = cause.sourceId();
        this.earningId = cause.earningId();
        this.part = part.number();
        this.onDay = onDay;
        this.payableOn = part.on();
        this.minor = part.amount().minor();
        this.unit = part.amount().unit().code();
        this.scale = part.amount().unit().scale();
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public UUID earningId() {
        return earningId;
    }

    /** Which part of the result it is, from 1 on. */
    public int part() {
        return part;
    }

    public LocalDate payableOn() {
        return payableOn;
    }

    public Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }

    public @Nullable Instant releasedAt() {
        return releasedAt;
    }
}
