package dev.entente.deal;

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
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a deal came from one stage to another; its first has none before. Never changed. */
@Entity
@Table(name = "deal_move")
@IdClass(DealMove.Key.class)
@Filter(name = Tenant.SIDE)
public class DealMove {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "deal_id")
    UUID dealId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_stage")
    @Nullable
    Stage before;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_stage")
    Stage after;

    @Nullable
    String note;

    @Column(name = "moved_at")
    Instant movedAt;

    @Column(name = "moved_by")
    @Nullable
    UUID movedBy;

    @SuppressWarnings("NullAway.Init")
    protected DealMove() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    DealMove(Deal deal, @Nullable Stage before, @Nullable String note, Instant at) {
        this.id = Ids.next();
        this.dealId = deal.id();
        this.partnerId = deal.partnerId();
        this.before = before;
        this.after = deal.stage();
        this.note = note;
        this.movedAt = at;
        this.movedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public UUID dealId() {
        return dealId;
    }

    /** Null when it was opened. */
    public @Nullable Stage from() {
        return before;
    }

    public Stage to() {
        return after;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** The member who moved it; null when the system did. */
    public @Nullable UUID movedBy() {
        return movedBy;
    }
}
