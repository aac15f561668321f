package dev.entente.level;

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
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A partner should have another tier: proposed by a review with its evidence, decided by the vendor. */
@Entity
@Table(name = "level_proposal")
@IdClass(LevelProposal.Key.class)
@Filter(name = Tenant.SIDE)
public class LevelProposal {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. What is outdated was replaced by a newer look, and says why. */
    public enum State {
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

    @Column(name = "program_id", updatable = false)
    UUID programId;

    @Column(name = "from_tier", updatable = false)
    @Nullable
    String fromTier;

    @Column(name = "to_tier", updatable = false)
    String toTier;

    @Column(updatable = false)
    boolean promotion;

    @Column(name = "reviewed_on", updatable = false)
    LocalDate reviewedOn;

    @Column(name = "earliest_on", updatable = false)
    LocalDate earliestOn;

    @Column(updatable = false)
    String evidence;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "postpone_until", updatable = false)
    LocalDate postponeUntil;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "effective_on")
    @Nullable
    LocalDate effectiveOn;

    boolean applied;

    @Column(name = "postponed_to")
    @Nullable
    LocalDate postponedTo;

    @Nullable
    String reason;

    @Nullable
    String message;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String appeal;

    @Column(name = "appealed_at")
    @Nullable
    Instant appealedAt;

    @Column(name = "appealed_by")
    @Nullable
    UUID appealedBy;

    @Nullable
    String answer;

    @Nullable
    Boolean granted;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "answered_by")
    @Nullable
    UUID answeredBy;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected LevelProposal() {}

    /** The move, the first day on which it may begin, and until when it can be put off. */
    record Move(String to, boolean promotion, LocalDate earliest, LocalDate postponeUntil) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LevelProposal(LevelReview review, Move move, Instant at) {
        this.id = Ids.derived("level proposal", review.id());
        this.partnerId = review.partnerId();
        this.programId = review.programId();
        this.fromTier = review.tier();
        this.toTier = move.to();
        this.promotion = move.promotion();
        this.reviewedOn = review.on();
        this.earliestOn = move.earliest();
        this.postponeUntil = move.postponeUntil();
        this.evidence = review.evidence;
        this.openedAt = at;
        this.state = State.OPEN;
    }

    void decide(State state, @Nullable String reason, @Nullable String message, Instant at) {
        this.state = state;
        this.reason = reason;
        this.message = message;
        this.decidedAt = at;
        this.decidedBy = Scope.current().memberId();
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID programId() {
        return programId;
    }

    /** The tier that the partner had; null before the first. */
    public @Nullable String from() {
        return fromTier;
    }

    public String to() {
        return toTier;
    }

    public boolean isPromotion() {
        return promotion;
    }

    public LocalDate reviewedOn() {
        return reviewedOn;
    }

    /** A promotion may begin with the review, a demotion when the partner's time to recover is over. */
    public LocalDate earliestOn() {
        return earliestOn;
    }

    /** Until when it can be put off. */
    public LocalDate postponeUntil() {
        return postponeUntil;
    }

    public Evidence evidence() {
        return Evidence.ofContent(evidence);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** From which day on the tier is the new one; null before it is accepted. */
    public @Nullable LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** Whether the tier was changed; what is accepted may begin later. */
    public boolean isApplied() {
        return applied;
    }

    /** When it is looked at again; null where it was not put off. */
    public @Nullable LocalDate postponedTo() {
        return postponedTo;
    }

    /** Why it was decided like this, put off, or is outdated. */
    public @Nullable String reason() {
        return reason;
    }

    /** What the vendor wrote to the partner. */
    public @Nullable String message() {
        return message;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Null while it is open, and when it was decided by itself. */
    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    /** What the partner says against it. */
    public @Nullable String appeal() {
        return appeal;
    }

    public @Nullable Instant appealedAt() {
        return appealedAt;
    }

    /** What the vendor answered. */
    public @Nullable String answer() {
        return answer;
    }

    /** Whether the appeal was granted; null while it waits. */
    public @Nullable Boolean granted() {
        return granted;
    }

    /** Whether an appeal waits for an answer. */
    public boolean isAppealed() {
        return appeal != null && granted == null;
    }

    /** Whether the partner can say something against it: once, against a demotion or a promotion that was declined. */
    public boolean canBeAppealed() {
        if (appeal != null || state == State.OUTDATED) return false;
        return promotion ? state == State.DECLINED : state != State.DECLINED;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
