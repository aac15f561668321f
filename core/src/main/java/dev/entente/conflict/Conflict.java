package dev.entente.conflict;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A case about who holds a deal, a customer or a territory. Partners never see it: each of them sees its own part, which is
 * its {@link Contender}. It is open until it is decided; what was decided may be appealed once, and is final after that.
 */
@Entity
@IdClass(Conflict.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Conflict {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What it is about. */
    public enum About {
        DEAL,
        CUSTOMER,
        TERRITORY
    }

    /** How it came about: the vendor opened it, a partner did, or two registrations claim the same customer. */
    public enum Way {
        VENDOR,
        PARTNER,
        FOUND
    }

    /** Its course. */
    public enum State {
        OPEN,
        ASKED,
        ESCALATED,
        DECIDED,
        APPEALED,
        FINAL;

        /** Whether somebody has to decide. */
        public boolean isUndecided() {
            return this != DECIDED && this != FINAL;
        }
    }

    /** What was decided: whoever holds it keeps it, somebody else gets it, the credit is split, or there is nothing to it. */
    public enum Outcome {
        UPHELD,
        MOVED,
        SPLIT,
        DISMISSED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    About about;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    @Nullable
    String domain;

    @Column(name = "deal_id")
    @Nullable
    UUID dealId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Way way;

    @Column(updatable = false)
    String words;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "opened_by", updatable = false)
    @Nullable
    UUID openedBy;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @Column(name = "evidence_by")
    @Nullable
    LocalDate evidenceBy;

    @Column(name = "escalated_to")
    @Nullable
    UUID escalatedTo;

    @Column(name = "escalated_because")
    @Nullable
    String escalatedBecause;

    @Enumerated(EnumType.STRING)
    @Nullable
    Outcome outcome;

    @Column(name = "winner_id")
    @Nullable
    UUID winnerId;

    boolean influence;

    @Nullable
    String reason;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "appeal_until")
    @Nullable
    LocalDate appealUntil;

    @Column(name = "appealed_by")
    @Nullable
    UUID appealedBy;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Conflict() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Conflict(String number, Matter matter, Way way, String words, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.about = matter.about();
        this.subject = matter.subject();
        this.domain = matter.domain();
        this.dealId = matter.dealId();
        this.way = way;
        this.words = words;
        this.openedAt = at;
        this.openedBy = Scope.current().memberId();
    }

    void decide(Verdict verdict, @Nullable LocalDate appealUntil, Instant at) {
        this.state = appealUntil == null ? State.FINAL : State.DECIDED;
        this.outcome = verdict.outcome();
        this.winnerId = verdict.winner();
        this.influence = verdict.influence();
        this.reason = verdict.reason();
        this.decidedAt = at;
        this.decidedBy = Scope.current().memberId();
        this.appealUntil = appealUntil;
        if (appealUntil == null) this.finishedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** What people call it by: C-00001. */
    public String number() {
        return number;
    }

    public About about() {
        return about;
    }

    /** The customer, the deal or the territory, by its name. */
    public String subject() {
        return subject;
    }

    /** The customer's domain in its registered form. */
    public @Nullable String domain() {
        return domain;
    }

    /** The deal that it is about, where one was named. */
    public @Nullable UUID dealId() {
        return dealId;
    }

    public Way way() {
        return way;
    }

    /** Why it was opened. */
    public String words() {
        return words;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public State state() {
        return state;
    }

    /** The last day on which evidence is waited for. */
    public @Nullable LocalDate evidenceBy() {
        return evidenceBy;
    }

    /** The member of the vendor who is to decide. */
    public @Nullable UUID escalatedTo() {
        return escalatedTo;
    }

    public @Nullable String escalatedBecause() {
        return escalatedBecause;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** The contender that keeps it or gets it. */
    public @Nullable UUID winnerId() {
        return winnerId;
    }

    /** Of a split: whether influence is split beside the sale, or the credit for the sale itself. */
    public boolean isOfInfluence() {
        return influence;
    }

    /** Why it was decided like this, in words that everybody in it reads. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** The last day on which it can be appealed. */
    public @Nullable LocalDate appealUntil() {
        return appealUntil;
    }

    /** The contender that appealed. */
    public @Nullable UUID appealedBy() {
        return appealedBy;
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
