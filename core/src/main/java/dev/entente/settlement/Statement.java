package dev.entente.settlement;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
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
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A partner's postings of one month in one unit. Its totals are never stored: they are the sum of the postings. */
@Entity
@Table(name = "statement")
@IdClass(Statement.Key.class)
@Filter(name = Tenant.SIDE)
public class Statement {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

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

    /** First day of the month. */
    @Column(name = "period", updatable = false)
    LocalDate period;

    /** First day of the month after. */
    @Column(name = "next_period", updatable = false)
    LocalDate nextPeriod;

    @Column(updatable = false)
    String unit;

    @Column(updatable = false)
    int scale;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @Column(name = "reviewed_at")
    @Nullable
    Instant reviewedAt;

    @Column(name = "reviewed_by")
    @Nullable
    UUID reviewedBy;

    /** How many postings stood on it then; more of them, and it has to be looked at again. */
    @Column(name = "reviewed_postings")
    @Nullable
    Long reviewedPostings;

    @Column(name = "approved_at")
    @Nullable
    Instant approvedAt;

    @Column(name = "approved_by")
    @Nullable
    UUID approvedBy;

    /** What was approved, to be checked against the postings. */
    @Column(name = "approved_minor")
    @Nullable
    Long approvedMinor;

    @Column(name = "disputable_until")
    @Nullable
    LocalDate disputableUntil;

    /** In how many days questions are answered. */
    @Column(name = "answer_days")
    @Nullable
    Integer answerDays;

    @Column(name = "held_because")
    @Nullable
    String heldBecause;

    @Column(name = "paid_on")
    @Nullable
    LocalDate paidOn;

    @Version
    int revision;

    /** Its course. */
    public enum State {
        /** Its month goes on, or nobody has looked at it yet. */
        OPEN,
        REVIEWED,
        /** It never changes again; what comes later stands on the next one. */
        APPROVED,
        /** A payout has taken it. */
        PAYING,
        /** Approved, and not paid for now. */
        HELD,
        PAID,
        /** Approved, and nothing of it is paid: it came to nothing, is carried on to the next, or all of it is in question. */
        CLOSED;

        /** Whether it never changes again. */
        public boolean isFinal() {
            return this != OPEN && this != REVIEWED;
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Statement(Place place, String number) {
        this.id = place.id();
        this.number = number;
        this.partnerId = place.partnerId();
        this.period = place.month().atDay(1);
        this.nextPeriod = period.plusMonths(1);
        this.unit = place.unit().code();
        this.scale = place.unit().scale();
    }

    /** What makes a statement one: the same partner, month and unit always have the same. */
    record Place(UUID partnerId, YearMonth month, Unit unit) {

        UUID id() {
            return Ids.derived("statement", partnerId, month, unit);
        }
    }

    /** Somebody has looked at so many postings. */
    void review(long postings, Instant at) {
        this.state = State.REVIEWED;
        this.reviewedPostings = postings;
        this.reviewedAt = at;
        this.reviewedBy = Scope.current().memberId();
    }

    /** For ever; disputed until a day, that day included. */
    void approve(State next, Amount amount, LocalDate disputable, int days, Instant at) {
        this.state = next;
        this.approvedMinor = amount.minor();
        this.disputableUntil = disputable;
        this.answerDays = days;
        this.approvedAt = at;
        this.approvedBy = Scope.current().memberId();
    }

    /** Null: it is paid as the others. */
    void hold(@Nullable String because) {
        this.state = because == null ? State.APPROVED : State.HELD;
        this.heldBecause = because;
    }

    /** Approved, not held, and in no payout: only then it is taken into one, or lines of it are kept from being paid. */
    boolean isToBePaid() {
        return state == State.APPROVED;
    }

    /** Nothing of it is paid any more, for a reason. */
    void close(String because) {
        this.state = State.CLOSED;
        this.heldBecause = because;
    }

    /** Null: the payment came back. */
    void pay(@Nullable LocalDate on) {
        this.state = on == null ? State.APPROVED : State.PAID;
        this.paidOn = on;
    }

    @Nullable
    Amount approved() {
        return approvedMinor == null ? null : new Amount(approvedMinor, unit());
    }

    StatementCourse course() {
        return new StatementCourse(state, approvedAt, disputableUntil, heldBecause, paidOn);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID partnerId() {
        return partnerId;
    }

    YearMonth month() {
        return YearMonth.from(period);
    }

    Unit unit() {
        return new Unit(unit, scale);
    }
}
