package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Tried;
import dev.entente.earning.Tried.Worth;
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
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One of the results of a partner that would change most, with both explanations. */
@Entity
@Table(name = "what_if_example")
@IdClass(Example.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Example {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "what_if_id")
    UUID whatIfId;

    @Column(name = "partner_id")
    UUID partnerId;

    /** The one that changes most is 1. */
    int place;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_kind")
    Source sourceKind;

    @Column(name = "source_id")
    UUID sourceId;

    @Column(name = "on_day")
    LocalDate onDay;

    String about;

    String document;

    String reason;

    String unit;

    int scale;

    long difference;

    @Column(name = "tier_now")
    @Nullable
    String tierNow;

    @Column(name = "tier_then")
    @Nullable
    String tierThen;

    @Column(name = "offer_now")
    @Nullable
    String offerNow;

    @Column(name = "offer_then")
    @Nullable
    String offerThen;

    /** As JSON; null where there is none. */
    @Column(name = "result_now")
    @Nullable
    String resultNow;

    @Column(name = "result_then")
    @Nullable
    String resultThen;

    @SuppressWarnings("NullAway.Init")
    protected Example() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Example(UUID whatIfId, int place, Seen seen) {
        var tried = seen.tried();
        this.id = id(whatIfId, tried.partnerId(), place);
        this.whatIfId = whatIfId;
        this.partnerId = tried.partnerId();
        this.place = place;
        this.sourceKind = tried.kind();
        this.sourceId = tried.sourceId();
        this.onDay = tried.on();
        this.about = tried.about();
        this.document = tried.document();
        this.reason = seen.reason();
        this.unit = seen.difference().unit().code();
        this.scale = seen.difference().unit().scale();
        this.difference = seen.difference().minor();
        this.tierNow = tried.tiers().now();
        this.tierThen = tried.tiers().then();
        this.offerNow = offer(tried.now());
        this.offerThen = offer(tried.then());
        this.resultNow = content(tried.now());
        this.resultThen = content(tried.then());
    }

    /** A result that would be another one, why, and by how much. */
    record Seen(Tried tried, String reason, Amount difference) implements Candidate {

        @Override
        public LocalDate on() {
            return tried.on();
        }

        @Override
        public Example at(UUID whatIf, int place) {
            return new Example(whatIf, place, this);
        }
    }

    /** One that may be among those that change most: of this page, or of an earlier one, which is written already. */
    sealed interface Candidate {

        Amount difference();

        LocalDate on();

        Example at(UUID whatIf, int place);
    }

    /** One of an earlier page. */
    record Kept(Example example) implements Candidate {

        @Override
        public Amount difference() {
            return example.difference();
        }

        @Override
        public LocalDate on() {
            return example.onDay;
        }

        @Override
        public Example at(UUID whatIf, int place) {
            example.moved(place);
            return example;
        }
    }

    private void moved(int place) {
        this.id = id(whatIfId, partnerId, place);
        this.place = place;
    }

    private static UUID id(UUID whatIf, UUID partner, int place) {
        return Ids.derived("what-if example", whatIf, partner, place);
    }

    private static @Nullable String offer(@Nullable Worth worth) {
        return worth == null ? null : worth.offer();
    }

    private static @Nullable String content(@Nullable Worth worth) {
        return worth == null ? null : worth.content();
    }

    /** A result with its steps, under which offer and at which tier; the earning is null where there is none. */
    public record Side(
            @Nullable String offer,
            @Nullable String tier,
            @Nullable Earning earning) {}

    public Side now() {
        return new Side(offerNow, tierNow, resultNow == null ? null : Worth.ofContent(resultNow));
    }

    public Side then() {
        return new Side(offerThen, tierThen, resultThen == null ? null : Worth.ofContent(resultThen));
    }

    public int place() {
        return place;
    }

    public Source sourceKind() {
        return sourceKind;
    }

    /** The sale or milestone that it is of. */
    public UUID sourceId() {
        return sourceId;
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

    /** Why it would be another one. */
    public String reason() {
        return reason;
    }

    /** What the partner gets more; negative: less. */
    public Amount difference() {
        return new Amount(difference, new Unit(unit, scale));
    }
}
