package dev.entente.ledger;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/**
 * A positive amount that moves from one account to another: balanced by construction. Never updated or deleted; a
 * correction is a posting of its own, the other way round where it takes back.
 */
@Entity
@Table(name = "posting")
@IdClass(Posting.Key.class)
@Filter(name = Tenant.SIDE)
public class Posting {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What a posting is for: the earning that caused it, the event behind that, the partner, and when it was posted. */
    public record Cause(UUID earningId, UUID sourceId, UUID partnerId, Instant at) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_account")
    Account fromAccount;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_account")
    Account toAccount;

    long minor;

    String unit;

    int scale;

    @Column(name = "on_day")
    LocalDate onDay;

    /** First day of the month whose statement it stands on. */
    LocalDate period;

    @Column(name = "source_id")
    UUID sourceId;

    @Column(name = "earning_id")
    UUID earningId;

    @Column(name = "posted_at")
    Instant postedAt;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    /**
     * Posts what an earning of this kind adds to the partner's accounts on a business day; a negative amount takes back. The key follows
     * from the earning, so that a second run posts nothing twice. A zero, or a kind that is only kept, is a bug.
     */
    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    public Posting(Cause cause, LocalDate on, Kind kind, Amount amount) {
        this(
                cause,
                on,
                way(kind),
                amount,
                Ids.derived("posting", cause.earningId(), kind, amount.unit(), amount.isNegative()));
    }

    /** The same in parts on several days: what is held back, and what of it becomes payable. */
    public Posting(Cause cause, LocalDate on, Way way, Amount amount) {
        this(
                cause,
                on,
                way,
                amount,
                Ids.derived("posting", cause.earningId(), way, on, amount.unit(), amount.isNegative()));
    }

    /** One that makes a numbered part of an earning payable, of which several may be on one day. */
    public static Posting release(Cause cause, LocalDate on, int part, Amount amount) {
        return new Posting(
                cause, on, Way.RELEASES, amount, Ids.derived("posting", cause.earningId(), "release of part", part));
    }

    /** One that settles a statement, once for its source: a payment, or a dispute. */
    public static Posting settling(Cause cause, LocalDate on, Way way, Amount amount) {
        return new Posting(cause, on, way, amount, Ids.derived("posting", cause.sourceId(), way, amount.isNegative()));
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    private Posting(Cause cause, LocalDate on, Way way, Amount amount, UUID id) {
        if (amount.minor() == 0) throw new IllegalArgumentException("Nothing to post");
        var source = way.from();
        var target = way.to();
        this.id = id;
        this.partnerId = cause.partnerId();
        this.fromAccount = amount.isNegative() ? target : source;
        this.toAccount = amount.isNegative() ? source : target;
        this.minor = Math.absExact(amount.minor());
        this.unit = amount.unit().code();
        this.scale = amount.unit().scale();
        this.onDay = on;
        this.period = on.withDayOfMonth(1);
        this.sourceId = cause.sourceId();
        this.earningId = cause.earningId();
        this.postedAt = cause.at();
    }

    private static Way way(Kind kind) {
        return switch (kind) {
            case PAYS -> Way.PAYS;
            case CHARGES -> Way.CHARGES;
            case RETAINS -> throw new IllegalArgumentException("What a partner keeps is not posted");
        };
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Account from() {
        return fromAccount;
    }

    public Account to() {
        return toAccount;
    }

    /** Always positive. */
    public Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }

    public LocalDate on() {
        return onDay;
    }

    /** The month whose statement it stands on: its own, or the first that was not closed when it was posted. */
    public YearMonth period() {
        return YearMonth.from(period);
    }

    /** The same on the statement of a month. */
    public Posting in(YearMonth month) {
        period = month.atDay(1);
        return this;
    }

    /** The sale or the period behind it. */
    public UUID sourceId() {
        return sourceId;
    }

    public UUID earningId() {
        return earningId;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Way way() {
        return Way.between(fromAccount, toAccount);
    }

    /** Positive where it goes its way, negative where it takes back. */
    public Amount along() {
        return fromAccount == way().from() ? amount() : amount().negated();
    }

    /** Whether it moves what the vendor pays, not what it charges or holds back. */
    public boolean pays() {
        return fromAccount == Account.PARTNER_PAYABLE || toAccount == Account.PARTNER_PAYABLE;
    }

    /** What it means to the partner: more for it is positive, more owed by it is negative. */
    public Amount toPartner() {
        return switch (way()) {
            case CHARGES, SETS_ASIDE, PAYS_OUT -> along().negated();
            default -> along();
        };
    }
}
