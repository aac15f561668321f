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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Something speaks for moving a partner; a person decides. */
@Entity
@Table(name = "move_proposal")
@IdClass(MoveProposal.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class MoveProposal {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course; what is outdated was overtaken by another move. */
    public enum Course {
        OPEN,
        ACCEPTED,
        DECLINED,
        OUTDATED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    State toState;

    @Column(updatable = false)
    String because;

    @Column(name = "proposed_at", updatable = false)
    Instant proposedAt;

    @Enumerated(EnumType.STRING)
    Course course;

    @Nullable
    String reason;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected MoveProposal() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    MoveProposal(UUID partnerId, State to, String because, Instant at) {
        this.id = Ids.next();
        this.partnerId = partnerId;
        this.toState = to;
        this.because = because;
        this.proposedAt = at;
        this.course = Course.OPEN;
    }

    void decide(Course course, @Nullable String reason, Instant at) {
        this.course = course;
        this.reason = reason;
        this.decidedAt = at;
        this.decidedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public State to() {
        return toState;
    }

    /** What speaks for it, in sentences. */
    public String because() {
        return because;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Course course() {
        return course;
    }

    /** Why it was declined. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }
}
