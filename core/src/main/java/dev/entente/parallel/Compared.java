package dev.entente.parallel;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.parallel.Verdict.There;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One line of a comparison: what there is on either side, what that is apart, and why. */
@Entity
@Table(name = "compared")
@IdClass(Compared.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Compared {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "run_id")
    UUID runId;

    @Column(name = "partner_id")
    UUID partnerId;

    String reference;

    /** The customer, or the period in words; empty where nothing is known here. */
    String about;

    LocalDate period;

    @Enumerated(EnumType.STRING)
    Cause cause;

    String words;

    String unit;

    int scale;

    /** What the vendor pays, less what it charges, there and here; null where there is nothing, or in another unit. */
    @Nullable
    Long there;

    @Nullable
    Long here;

    /** What is there more than here. */
    long difference;

    @Column(name = "earning_id")
    @Nullable
    UUID earningId;

    @SuppressWarnings("NullAway.Init")
    protected Compared() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Compared(UUID runId, There of, Verdict verdict) {
        this.id = Ids.derived(
                "compared",
                runId,
                of.partner(),
                of.reference(),
                of.month(),
                of.kind(),
                of.amount().unit());
        this.runId = runId;
        this.partnerId = of.partner();
        this.reference = of.reference();
        this.period = of.month().atDay(1);
        this.cause = verdict.cause();
        this.words = verdict.words();
        this.unit = of.amount().unit().code();
        this.scale = of.amount().unit().scale();
        this.there = signed(of.kind(), of.amount().minor());
        var own = verdict.here();
        this.about = own == null ? "" : own.about();
        if (own != null && cause != Cause.OTHER_PARTNER) {
            this.earningId = own.id();
            this.here = isIn(own, unit) ? signed(own.kind(), own.minor()) : null;
        }
        this.difference = (there == null ? 0 : there) - (here == null ? 0 : here);
    }

    /** What the other system has nothing for. */
    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Compared(UUID runId, Here own, Amount amount) {
        this.id = Ids.derived("compared", runId, own.partnerId(), own.id());
        this.runId = runId;
        this.partnerId = own.partnerId();
        this.reference = own.document();
        this.about = own.about();
        this.period = own.month().atDay(1);
        this.cause = Cause.ONLY_HERE;
        this.words = "";
        this.unit = amount.unit().code();
        this.scale = amount.unit().scale();
        this.here = signed(own.kind(), amount.minor());
        this.difference = here == null ? 0 : -here;
        this.earningId = own.id();
    }

    private static boolean isIn(Here own, String unit) {
        return own.minor() != null && unit.equals(own.unit()) && own.kind() != Kind.RETAINS;
    }

    private static @Nullable Long signed(@Nullable Kind kind, @Nullable Long minor) {
        if (minor == null) return null;
        return kind == Kind.CHARGES ? Long.valueOf(-minor) : minor;
    }

    public UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The sale or milestone as the other system names it; empty for what a month brings. */
    public String reference() {
        return reference;
    }

    public String about() {
        return about;
    }

    public YearMonth month() {
        return YearMonth.from(period);
    }

    public Cause cause() {
        return cause;
    }

    /** More of the cause; may be empty. */
    public String words() {
        return words;
    }

    public @Nullable Amount there() {
        return there == null ? null : amount(there);
    }

    public @Nullable Amount here() {
        return here == null ? null : amount(here);
    }

    /** What is there more than here. */
    public Amount difference() {
        return amount(difference);
    }

    /** The result here; null where there is none. */
    public @Nullable UUID earningId() {
        return earningId;
    }

    private Amount amount(long minor) {
        return new Amount(minor, new Unit(unit, scale));
    }
}
