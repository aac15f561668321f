package dev.entente.audit;

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
import org.jspecify.annotations.Nullable;

/** One change: never updated, never deleted. */
@Entity
@Table(name = "audit")
@IdClass(AuditEntry.Key.class)
@Filter(name = Tenant.SIDE)
public class AuditEntry {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Column(name = "happened_at")
    Instant happenedAt;

    String action;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Nullable
    String before;

    @Nullable
    String after;

    @Column(name = "request_id")
    @Nullable
    String requestId;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    AuditEntry(UUID id, Instant happenedAt, String action, String subjectKind, UUID subjectId) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
    }

    public UUID id() {
        return id;
    }

    /** Null when the system acted. */
    public @Nullable UUID memberId() {
        return memberId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Past tense, by subject: "partner.enrolled". */
    public String action() {
        return action;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** JSON, or null where there was nothing. */
    public @Nullable String before() {
        return before;
    }

    /** JSON, or null where nothing is left. */
    public @Nullable String after() {
        return after;
    }
}
