package dev.entente.contribution;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a program cost beside what partners earned, over one month or several, evenly. Never changed: what was wrong is taken back by an
 * entry of its own, of as much below zero for the same months.
 */
@Entity
@Table(name = "program_cost")
@IdClass(ProgramCost.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class ProgramCost {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What it was spent on; fees of marketplaces are no investment into a program. */
    public enum Kind {
        STAFF("Staff"),
        TOOLING("Tools"),
        EVENTS("Events"),
        FUNDS("Marketing funds"),
        FEES("Marketplace fees"),
        OTHER("Other");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What people call it. */
        public String title() {
            return title;
        }
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String number;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "first_month")
    LocalDate firstMonth;

    @Column(name = "last_month")
    LocalDate lastMonth;

    /** Null where it is of no one program. */
    @Column(name = "program_id")
    @Nullable
    UUID programId;

    /** Null where it is of no one partner. */
    @Column(name = "spent_on")
    @Nullable
    UUID partnerId;

    long minor;

    String unit;

    int scale;

    String description;

    /** Where it comes from, such as an invoice or a cost centre. */
    String source;

    /** What the source calls it; it is taken once. */
    @Nullable
    String reference;

    @Column(name = "takes_back")
    @Nullable
    UUID takesBack;

    @Column(name = "entered_at")
    Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgramCost() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    ProgramCost(NewProgramCost said, String number, @Nullable UUID programId, @Nullable UUID partnerId, Instant at) {
        this.id = said.reference() == null ? Ids.next() : idOf(said.reference());
        this.number = number;
        this.kind = said.kind();
        this.firstMonth = said.from().atDay(1);
        this.lastMonth = said.last().atDay(1);
        this.programId = programId;
        this.partnerId = partnerId;
        this.minor = said.amount().minor();
        this.unit = said.amount().unit().code();
        this.scale = said.amount().unit().scale();
        this.description = said.description().strip();
        this.source = said.source().strip();
        this.reference = said.reference();
        this.enteredAt = at;
    }

    static UUID idOf(String reference) {
        return Ids.derived("program cost", reference);
    }

    /** The entry that takes this one back; its key follows from this one, so that it happens once. */
    ProgramCost takenBack(String number, String because, Instant at) {
        var back = new ProgramCost();
        back.id = Ids.derived("program cost taken back", id);
        back.number = number;
        back.kind = kind;
        back.firstMonth = firstMonth;
        back.lastMonth = lastMonth;
        back.programId = programId;
        back.partnerId = partnerId;
        back.minor = -minor;
        back.unit = unit;
        back.scale = scale;
        back.description = because.strip();
        back.source = "Takes back " + this.number;
        back.takesBack = id;
        back.enteredAt = at;
        return back;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public YearMonth from() {
        return YearMonth.from(firstMonth);
    }

    public YearMonth last() {
        return YearMonth.from(lastMonth);
    }

    public @Nullable UUID programId() {
        return programId;
    }

    public @Nullable UUID partnerId() {
        return partnerId;
    }

    /** Below zero where it takes another entry back. */
    public Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }

    public String description() {
        return description;
    }

    public String source() {
        return source;
    }

    public @Nullable String reference() {
        return reference;
    }

    public @Nullable UUID takesBack() {
        return takesBack;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    Figure figure() {
        return kind == Kind.FEES ? Figure.FEES : Figure.PROGRAM;
    }

    /** What of it is of some months: the growth of a running share, so that all months together are the whole. */
    Amount within(Span span) {
        var until = span.last().isBefore(last()) ? span.last() : last();
        var from = span.first().isAfter(from()) ? span.first() : from();
        var unit = amount().unit();
        if (until.isBefore(from)) return Amount.zero(unit);
        return new Amount(through(until) - through(from.minusMonths(1)), unit);
    }

    private long through(YearMonth month) {
        long months = ChronoUnit.MONTHS.between(from(), last()) + 1;
        long past = ChronoUnit.MONTHS.between(from(), month) + 1;
        return BigInteger.valueOf(minor)
                .multiply(BigInteger.valueOf(past))
                .divide(BigInteger.valueOf(months))
                .longValueExact();
    }

    BigDecimal valueIn(YearMonth month) {
        return within(new Span(month, month)).value();
    }
}
