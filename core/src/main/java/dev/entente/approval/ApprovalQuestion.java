package dev.entente.approval;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
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

/** What somebody who decides wants to know before, and what was answered. */
@Entity
@Table(name = "approval_question")
@IdClass(ApprovalQuestion.Key.class)
@Filter(name = Tenant.SIDE)
public class ApprovalQuestion {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "request_id", updatable = false)
    UUID requestId;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(updatable = false)
    String question;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    @Nullable
    UUID askedBy;

    @Nullable
    String answer;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "answered_by")
    @Nullable
    UUID answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalQuestion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ApprovalQuestion(ApprovalRequest about, String question, Instant at) {
        this.id = Ids.next();
        this.requestId = about.id();
        this.partnerId = about.partnerId();
        this.question = question;
        this.askedAt = at;
        this.askedBy = Scope.current().memberId();
    }

    void answered(String answer, Instant at) {
        this.answer = answer;
        this.answeredAt = at;
        this.answeredBy = Scope.current().memberId();
    }

    public String question() {
        return question;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
