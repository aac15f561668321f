package dev.entente.registration;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A partner's claim on a deal. While it is approved, and its protection lasts, no other partner's claim is. */
@Entity
@IdClass(Registration.Key.class)
@Filter(name = Tenant.SIDE)
public class Registration extends Claimed {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. Only what is approved holds. */
    public enum State {
        SUBMITTED,
        APPROVED,
        DECLINED,
        LAPSED,
        WITHDRAWN,
        CONVERTED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(name = "partner_id", updatable = false)
    UUID partnerId;

    @Column(name = "deal_id")
    @Nullable
    UUID dealId;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "submitted_at", updatable = false)
    Instant submittedAt;

    @Column(name = "submitted_by", updatable = false)
    @Nullable
    UUID submittedBy;

    @Column(name = "reconsidered_at")
    @Nullable
    Instant reconsideredAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Nullable
    String reason;

    @Nullable
    String message;

    @Column(name = "protected_from")
    @Nullable
    LocalDate protectedFrom;

    @Column(name = "protected_until")
    @Nullable
    LocalDate protectedUntil;

    @Embedded
    @Nullable
    PinnedVersion pinned;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "deal_lost")
    boolean lost;

    @Column(name = "rest_lifted")
    @Nullable
    String restLifted;

    @Column(name = "meeting_days")
    @Nullable
    Integer meetingDays;

    @Column(name = "meeting_by")
    @Nullable
    LocalDate meetingBy;

    @Column(name = "last_meeting")
    @Nullable
    LocalDate lastMeeting;

    @Nullable
    String reminders;

    @Column(name = "reminded_on")
    @Nullable
    LocalDate remindedOn;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Registration() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Registration(String number, UUID partnerId, Claim claim, Instant at) {
        super(claim);
        this.id = Ids.next();
        this.number = number;
        this.partnerId = partnerId;
        this.state = State.SUBMITTED;
        this.submittedAt = at;
        this.submittedBy = Scope.current().memberId();
    }

    void approve(UUID deal, Protection protection, @Nullable PinnedVersion version, Decision decision, Instant at) {
        decide(State.APPROVED, decision, at);
        this.pinned = version;
        this.dealId = deal;
        this.endedOn = null;
        protect(protection);
    }

    void decide(State state, Decision decision, Instant at) {
        this.state = state;
        this.reason = decision.reason();
        this.message = decision.message();
        this.decidedAt = at;
        this.decidedBy = Scope.current().memberId();
    }

    /** It holds no longer from this day on. */
    void end(State state, LocalDate on, @Nullable String because) {
        this.state = state;
        this.endedOn = on;
        this.lost = false;
        ask(null);
        if (because != null) this.reason = because;
    }

    void convert() {
        this.state = State.CONVERTED;
        ask(null);
    }

    /** Its deal is lost, and why, where that was said. */
    void lose(LocalDate on, @Nullable String because) {
        end(State.LAPSED, on, because == null ? "The deal was lost" : "The deal was lost: " + because);
        this.lost = true;
    }

    /** Its deal is open again: it holds as if the deal had never been lost. */
    void giveBack() {
        this.state = State.APPROVED;
        this.endedOn = null;
        this.lost = false;
        this.restLifted = null;
        this.reason = "The deal was lost, and is open again";
    }

    /** Its partner need not leave the customer to others first. */
    void liftRest(String because) {
        this.restLifted = because;
    }

    final void protect(Protection protection) {
        this.protectedFrom = protection.from();
        this.protectedUntil = protection.until();
        this.meetingDays = protection.meetingDays();
        this.meetingBy = protection.meetingBy();
        this.reminders = Protection.written(protection.reminders());
    }

    void met(LocalDate on) {
        if (lastMeeting == null || on.isAfter(lastMeeting)) this.lastMeeting = on;
        var protection = protection();
        if (protection != null) protect(protection.met(on));
    }

    public UUID id() {
        return id;
    }

    /** What people call it by: R-00001. */
    public String number() {
        return number;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The deal that it was approved for. */
    public @Nullable UUID dealId() {
        return dealId;
    }

    @Override
    public State state() {
        return state;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable UUID submittedBy() {
        return submittedBy;
    }

    /** When the way became free for it and the vendor was asked again; null where it never was, or is shut again. */
    public @Nullable Instant reconsideredAt() {
        return reconsideredAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    /** Null while it waits, and when it was approved by itself. */
    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    /** Why it was decided like this, or why it ended. */
    public @Nullable String reason() {
        return reason;
    }

    /** What the vendor wrote to the partner. */
    public @Nullable String message() {
        return message;
    }

    /** Null before it was approved; afterwards also when it has ended. */
    public @Nullable Protection protection() {
        if (protectedFrom == null || protectedUntil == null || meetingDays == null || meetingBy == null) return null;
        return new Protection(protectedFrom, protectedUntil, meetingDays, meetingBy, Protection.days(reminders));
    }

    /** The program version that it was approved under; null where none was in force, or that was not kept yet. */
    public @Nullable PinnedVersion pinned() {
        return pinned;
    }

    /** The day from which on it held no longer, where it ended before its time. */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Why its partner need not leave the customer to others after the end; null where nobody said so. */
    public @Nullable String restLifted() {
        return restLifted;
    }

    public @Nullable LocalDate lastMeeting() {
        return lastMeeting;
    }

    /** Whether it held on a day, as is known now. */
    public boolean heldOn(LocalDate day) {
        var protection = protection();
        return protection != null && protection.holdsOn(day) && (endedOn == null || day.isBefore(endedOn));
    }

    /** Grows with every change. */
    public int revision() {
        return revision;
    }
}
