package dev.entente.clock;

import dev.entente.clock.Terms.Said;
import dev.entente.clock.WrittenPromise.WrittenTerms;
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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A promise that runs for one record, between the vendor and a partner, by the terms that it began with. It is kept when what
 * was promised is done before its time is over, and missed once that is over, whatever is done later.
 */
@Entity
@IdClass(Clock.Key.class)
@Filter(name = Tenant.SIDE)
public class Clock {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. What is dropped was not to be done any more. */
    public enum State {
        RUNNING,
        PAUSED,
        KEPT,
        MISSED,
        DROPPED
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    /** Null: somebody who is no partner yet, so that the vendor alone reads it. */
    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(name = "promise_id", updatable = false)
    UUID promiseId;

    @Column(updatable = false)
    String occasion;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Side side;

    @Column(name = "subject_id", updatable = false)
    UUID subjectId;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    String terms;

    @Column(name = "calendar_id", updatable = false)
    @Nullable
    UUID calendarId;

    @Enumerated(EnumType.STRING)
    State state = State.RUNNING;

    @Column(name = "began_at", updatable = false)
    Instant beganAt;

    /** Since when it last went on. */
    @Column(name = "running_since")
    Instant runningSince;

    /** Seconds of its time that had gone before that. */
    long used;

    @Column(name = "due_at")
    Instant dueAt;

    /** From when on time is short: the warning, or without one the end. */
    @Column(name = "short_at")
    Instant shortAt;

    @Column(name = "paused_at")
    @Nullable
    Instant pausedAt;

    /** Why it stood still the last time. */
    @Nullable
    String because;

    int pauses;

    @Column(name = "warned_at")
    @Nullable
    Instant warnedAt;

    /** When its time was over, if it ever was. */
    @Column(name = "breached_at")
    @Nullable
    Instant breachedAt;

    int escalated;

    @Column(name = "stopped_at")
    @Nullable
    Instant stoppedAt;

    /** Since when it is known whether the promise was kept. */
    @Column(name = "judged_at")
    @Nullable
    Instant judgedAt;

    /** Seconds that it took, as its time is counted, pauses left out. */
    @Nullable
    Long took;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Clock() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Clock(Promise promise, Subject about, @Nullable UUID calendarId) {
        this.id = Ids.next();
        this.partnerId = about.partnerId();
        this.promiseId = promise.id();
        this.occasion = promise.occasion();
        this.side = promise.side();
        this.subjectId = about.id();
        this.subject = about.words();
        this.terms = promise.terms;
        this.calendarId = calendarId;
        this.beganAt = about.from();
    }

    Run run() {
        return new Run(runningSince, Duration.ofSeconds(used), dueAt, pausedAt);
    }

    Terms terms() {
        return JsonMapper.shared().readValue(terms, WrittenTerms.class).terms();
    }

    Said said() {
        return new Said(warnedAt != null, breachedAt != null, escalated);
    }

    boolean isOpen() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** From now on it runs like this. */
    void runs(Run run, BusinessCalendar calendar) {
        this.runningSince = run.since();
        this.used = run.used().toSeconds();
        this.dueAt = run.due();
        this.pausedAt = run.paused();
        this.state = run.isPaused() ? State.PAUSED : State.RUNNING;
        var terms = terms();
        this.shortAt = terms.warning() == null ? run.due() : run.at(terms.warning(), terms.within(), calendar);
    }

    void breach() {
        this.breachedAt = dueAt;
        this.judgedAt = dueAt;
    }

    /** What was promised is done. */
    void stop(Instant now, BusinessCalendar calendar) {
        var run = run();
        if (run.isOver(now) && breachedAt == null) breach();
        this.took = run.took(now, terms().within(), calendar).toSeconds();
        this.state = breachedAt == null ? State.KEPT : State.MISSED;
        this.stoppedAt = now;
        if (judgedAt == null) this.judgedAt = now;
    }

    /** It is not to be done any more; a time that is over was missed all the same. */
    void drop(Instant now) {
        if (run().isOver(now) && breachedAt == null) breach();
        this.state = breachedAt == null ? State.DROPPED : State.MISSED;
        this.stoppedAt = now;
    }

    /** Whoever acts is of the vendor, or the system. */
    static boolean isHome() {
        return Scope.current().partnerId() == null;
    }
}
