package dev.entente.approval;

import dev.entente.approval.Entitlement.Right;
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

/** What somebody, or the clock, did about a request; added to, never changed. */
@Entity
@Table(name = "approval_act")
@IdClass(ApprovalAct.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ApprovalAct {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    /** What was done. */
    public enum What {
        APPROVED,
        DECLINED,
        QUESTIONED,
        COMMENTED,
        ESCALATED,
        REASSIGNED,
        FREED
    }

    @Column(name = "request_id")
    UUID requestId;

    @Column(name = "happened_at")
    Instant happenedAt;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Column(name = "instead_of")
    @Nullable
    UUID insteadOf;

    @Enumerated(EnumType.STRING)
    What what;

    int step;

    int place;

    @Nullable
    String words;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalAct() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ApprovalAct(UUID requestId, What what, int step, @Nullable Right as, @Nullable String words, Instant at) {
        this.id = Ids.next();
        this.requestId = requestId;
        this.what = what;
        this.step = step;
        this.place = as == null ? -1 : as.place();
        this.insteadOf = as == null ? null : as.insteadOf();
        this.words = words;
        this.happenedAt = at;
        this.memberId = Scope.current().memberId();
    }

    public UUID requestId() {
        return requestId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Who did it; null: the clock, or a rule. */
    public @Nullable UUID memberId() {
        return memberId;
    }

    /** For whom it stood in; null: for nobody. */
    public @Nullable UUID insteadOf() {
        return insteadOf;
    }

    public What what() {
        return what;
    }

    /** The place of the step in which it was done. */
    public int step() {
        return step;
    }

    /** The place of the approver as whom it was done; -1: as none. */
    public int place() {
        return place;
    }

    public @Nullable String words() {
        return words;
    }
}
