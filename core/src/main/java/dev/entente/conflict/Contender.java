package dev.entente.conflict;

import dev.entente.api.Percentage;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One of those who claim what a case is about: a partner, or the vendor's own sales. It is also all that the partner sees of
 * the case, and that only once it was told: nothing in it says who else there is.
 */
@Entity
@Table(name = "conflict_contender")
@IdClass(Contender.Key.class)
@Filter(name = Tenant.SIDE)
public class Contender {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What a decision means to it. */
    public enum Result {
        KEEPS,
        GETS,
        SHARES,
        NOTHING,
        AS_IT_WAS
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "conflict_id", updatable = false)
    UUID conflictId;

    @Column(updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    About about;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(name = "registration_id")
    @Nullable
    UUID registrationId;

    @Column(updatable = false)
    String subject;

    @Nullable
    String words;

    @Column(name = "joined_at", updatable = false)
    Instant joinedAt;

    @Column(name = "told_at")
    @Nullable
    Instant toldAt;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @Column(name = "evidence_by")
    @Nullable
    LocalDate evidenceBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Result result;

    @Nullable
    BigDecimal share;

    @Nullable
    String reason;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "appeal_until")
    @Nullable
    LocalDate appealUntil;

    @Nullable
    String appeal;

    @Column(name = "appealed_at")
    @Nullable
    Instant appealedAt;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Contender() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Contender(Conflict conflict, @Nullable UUID partnerId, @Nullable UUID registrationId, String subject, Instant at) {
        this.id = Ids.next();
        this.conflictId = conflict.id;
        this.number = conflict.number;
        this.about = conflict.about;
        this.partnerId = partnerId;
        this.registrationId = registrationId;
        this.subject = subject;
        this.joinedAt = at;
    }

    boolean isTold() {
        return toldAt != null;
    }

    /** It learns that there is a case; once. */
    void tell(Instant at) {
        if (toldAt == null) this.toldAt = at;
    }

    void decide(Conflict decided, Result result, @Nullable Percentage share) {
        this.state = decided.state;
        this.result = result;
        this.share = share == null ? null : share.fraction();
        this.reason = decided.reason;
        this.decidedAt = decided.decidedAt;
        this.appealUntil = decided.appealUntil;
    }

    public UUID id() {
        return id;
    }

    public UUID conflictId() {
        return conflictId;
    }

    /** The number of the case. */
    public String number() {
        return number;
    }

    public About about() {
        return about;
    }

    /** Null for the vendor's own sales. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public boolean isDirect() {
        return partnerId == null;
    }

    public @Nullable UUID registrationId() {
        return registrationId;
    }

    /** What it is about, by the name that this side knows. */
    public String subject() {
        return subject;
    }

    /** What it claims, in its own words. */
    public @Nullable String words() {
        return words;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    /** Since when it knows of the case. */
    public @Nullable Instant toldAt() {
        return toldAt;
    }

    /** The state of the case as this side sees it, which is never that somebody else looks at it. */
    public State state() {
        return state;
    }

    public @Nullable LocalDate evidenceBy() {
        return evidenceBy;
    }

    public @Nullable Result result() {
        return result;
    }

    /** Of the credit, where that was split. */
    public @Nullable Percentage share() {
        return share == null ? null : new Percentage(share);
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable LocalDate appealUntil() {
        return appealUntil;
    }

    /** Why it appealed. */
    public @Nullable String appeal() {
        return appeal;
    }

    public @Nullable Instant appealedAt() {
        return appealedAt;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
