package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.guard.Guard;
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
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A result for one event and one credited partner, with all that it came from. Never changed: a later result for the same
 * event is a revision, the one before is marked as superseded, and the difference is posted.
 */
@Entity
@Table(name = "earning")
@IdClass(BookedEarning.Key.class)
@Filter(name = Tenant.SIDE)
public class BookedEarning {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What happened: a sale, the end of a period, or something that was reached. */
    public enum Source {
        SALE,
        PERIOD,
        MILESTONE
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    Source sourceKind;

    @Column(name = "source_id")
    UUID sourceId;

    @Column(name = "source_revision")
    int sourceRevision;

    @Column(name = "partner_id")
    UUID partnerId;

    int revision;
    boolean superseded;

    @Column(name = "on_day")
    LocalDate onDay;

    String about;
    String document;

    /** The offer's name; null where no terms were found. */
    @Nullable
    String offer;

    /** The offer's program and motion, which name it in whatever version; null where no terms were found. */
    @Column(name = "program_id")
    @Nullable
    UUID programId;

    @Nullable
    String motion;

    /** Where it stands on its day: sales, then what was given back, then the end of a period. */
    @Column(name = "day_rank")
    int dayRank;

    @Column(name = "customer_id")
    @Nullable
    UUID customerId;

    @Nullable
    String subscription;

    /** The first day whose sales it depends on; null where it depends on none but its own. */
    @Column(name = "counted_from")
    @Nullable
    LocalDate countedFrom;

    /** The last day on which a part of it becomes payable; null where all of it is at once. */
    @Column(name = "payable_until")
    @Nullable
    LocalDate payableUntil;

    /** What of it was earned by family and term, as JSON; null where its terms do not ask for that. */
    @Column(name = "on_lines")
    @Nullable
    String onLines;

    /** Null when held. */
    @Enumerated(EnumType.STRING)
    @Nullable
    Kind kind;

    @Nullable
    Long minor;

    @Nullable
    String unit;

    @Nullable
    Integer scale;

    /** Why a person has to decide; null when earned. */
    @Nullable
    String because;

    /** Without the terms where these are kept apart. */
    String inputs;

    /** What terms it was worked out by; null where none apply, and where they stand in the inputs, as they once did. */
    @Nullable
    UUID agreed;

    String result;

    /** Behind which version of the fence a plugin's jar answered; null where none did, and where it was not kept yet. */
    @Nullable
    Integer fence;

    String reason;

    @Column(name = "calculated_at")
    Instant calculatedAt;

    @SuppressWarnings("NullAway.Init")
    protected BookedEarning() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    BookedEarning(Worked worked, int revision, String reason, Instant at) {
        this.id = id(worked.sourceId(), worked.partnerId(), revision);
        var event = worked.event();
        this.sourceKind = event.kind();
        this.sourceId = event.id();
        this.sourceRevision = event.revision();
        this.partnerId = event.partnerId();
        this.revision = revision;
        this.onDay = event.on();
        this.about = event.about();
        this.document = event.document();
        this.dayRank = event.rank().ordinal();
        this.customerId = event.customerId();
        this.subscription = event.subscription();
        this.countedFrom = worked.countedFrom();
        if (worked.inputs() instanceof Inputs.Calculated calculated) {
            this.offer = calculated.pin().offer();
            this.programId = calculated.pin().programId();
            this.motion = calculated.pin().motion();
            this.payableUntil = worked.payableUntil();
            this.onLines = worked.onLines().json();
            this.fence = calculated.pin().digest() == null ? null : Guard.VERSION;
        }
        var terms = worked.agreed();
        this.agreed = terms == null ? null : terms.id();
        this.inputs = worked.inputsJson();
        this.result = worked.resultJson();
        this.reason = reason;
        this.calculatedAt = at;
        switch (worked.result()) {
            case Earned earned -> {
                this.kind = earned.kind();
                this.minor = earned.amount().minor();
                this.unit = earned.amount().unit().code();
                this.scale = earned.amount().unit().scale();
            }
            case Held held -> this.because = held.because();
        }
    }

    /** It follows from what there is one of. */
    static UUID id(UUID sourceId, UUID partnerId, int revision) {
        return Ids.derived("earning", sourceId, partnerId, revision);
    }

    public UUID id() {
        return id;
    }

    public Source sourceKind() {
        return sourceKind;
    }

    public UUID sourceId() {
        return sourceId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public int revision() {
        return revision;
    }

    /** The key of the revision before; for the first one, of none. */
    UUID before() {
        return id(sourceId, partnerId, revision - 1);
    }

    public boolean superseded() {
        return superseded;
    }

    public LocalDate on() {
        return onDay;
    }

    /** The customer, or the period in words. */
    public String about() {
        return about;
    }

    public String document() {
        return document;
    }

    public @Nullable String offer() {
        return offer;
    }

    /** Null when held. */
    public @Nullable Kind kind() {
        return kind;
    }

    /** Null when held. */
    public @Nullable Amount amount() {
        if (minor == null || unit == null || scale == null) return null;
        return new Amount(minor, new Unit(unit, scale));
    }

    /** Null when earned. */
    public @Nullable String because() {
        return because;
    }

    /** Whether any of these days is among those that it counts; what was kept before the first of them was may count any. */
    boolean depends(Days days) {
        if (countedFrom == null) return sourceKind == Source.PERIOD && days.concern(partnerId);
        return days.concern(partnerId, countedFrom, onDay);
    }

    public boolean isHeld() {
        return because != null;
    }

    /** Why it was worked out: the event was recorded, or somebody asked again. */
    public String reason() {
        return reason;
    }

    public Instant calculatedAt() {
        return calculatedAt;
    }

    String inputs() {
        return inputs;
    }

    /** The result as JSON, byte for byte what working it out again must give. */
    public String result() {
        return result;
    }

    /** What is in the ledger for it; null for what is held or kept by the partner. */
    @Nullable
    Amount posted() {
        return kind == Kind.RETAINS ? null : amount();
    }

    /** The result as the model gave it. */
    public Earning earning() {
        return Snapshot.result(result);
    }
}
