package dev.entente.lifecycle;

import dev.entente.partner.Partner.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A partner was moved from one state to another; never changed. Why is the vendor's alone. */
@Entity
@Table(name = "partner_move")
@IdClass(PartnerMove.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PartnerMove {

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

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    @Nullable
    State fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    State toState;

    String reason;

    @Column(name = "last_day")
    @Nullable
    LocalDate lastDay;

    @Column(name = "moved_at")
    Instant movedAt;

    @Column(name = "moved_by")
    @Nullable
    UUID movedBy;

    @SuppressWarnings("NullAway.Init")
    protected PartnerMove() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerMove(
            UUID partnerId, @Nullable State from, State to, String reason, @Nullable LocalDate lastDay, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.fromState = from;
        this.toState = to;
        this.reason = reason;
        this.lastDay = lastDay;
        this.movedAt = at;
        this.movedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** Null where it was taken in like this. */
    public @Nullable State from() {
        return fromState;
    }

    public State to() {
        return toState;
    }

    public String reason() {
        return reason;
    }

    /** Of a move to offboarding, the last day of the partnership. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public Instant at() {
        return movedAt;
    }

    /** Null where the system moved it. */
    public @Nullable UUID by() {
        return movedBy;
    }
}
