package dev.entente.approval;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Somebody asks whether this may be done. What exactly is meant has a digest: when it changes, the request is overtaken. */
@Entity
@Table(name = "approval_request")
@IdClass(ApprovalRequest.Key.class)
@Filter(name = Tenant.SIDE)
public class ApprovalRequest {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    /** Its course. */
    public enum State {
        OPEN,
        APPROVED,
        DECLINED,
        WITHDRAWN,
        OVERTAKEN
    }

    @Column(updatable = false)
    String number;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(updatable = false)
    String kind;

    @Column(name = "subject_id", updatable = false)
    UUID subjectId;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String reason;

    @Column(updatable = false)
    String digest;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "asked_at", updatable = false)
    Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    @Nullable
    UUID askedBy;

    @Column(name = "made_by", updatable = false)
    @Nullable
    UUID madeBy;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Nullable
    String because;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalRequest() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ApprovalRequest(String number, Subject subject, String reason, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.partnerId = subject.partnerId();
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.title = subject.title();
        this.reason = reason;
        this.digest = subject.digest();
        this.state = State.OPEN;
        this.askedAt = at;
        this.askedBy = Scope.current().memberId();
        this.madeBy = subject.madeBy();
    }

    void close(State as, @Nullable String because, Instant at) {
        this.state = as;
        this.because = because;
        this.closedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** As people say it: A-00042. */
    public String number() {
        return number;
    }

    /** Who sees what becomes of it beside the vendor; null: nobody. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    /** What it is about. */
    public String kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String title() {
        return title;
    }

    /** Why it is asked for. */
    public String reason() {
        return reason;
    }

    /** Of what exactly is asked for. */
    public String digest() {
        return digest;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable UUID askedBy() {
        return askedBy;
    }

    /** Whose own it is: whoever asked, and whoever made what is asked for. */
    Set<UUID> own() {
        return Stream.of(askedBy, madeBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Why it was declined, withdrawn or overtaken. */
    public @Nullable String because() {
        return because;
    }
}
