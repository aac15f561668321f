package dev.entente.whatif;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a what-if comes to for one partner, in one unit. */
@Entity
@Table(name = "what_if_partner")
@IdClass(PartnerOutcome.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PartnerOutcome {

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

    String unit;

    int scale;

    @Column(name = "pays_now")
    long paysNow;

    @Column(name = "pays_then")
    long paysThen;

    @Column(name = "charges_now")
    long chargesNow;

    @Column(name = "charges_then")
    long chargesThen;

    @Column(name = "keeps_now")
    long keepsNow;

    @Column(name = "keeps_then")
    long keepsThen;

    /** Of what it nets now and then, for lists in its order. */
    long difference;

    long seen;

    long changed;

    @Column(name = "held_now")
    long heldNow;

    @Column(name = "held_then")
    long heldThen;

    /** The tier on the last day; null where it has none. */
    @Column(name = "tier_now")
    @Nullable
    String tierNow;

    @Column(name = "tier_then")
    @Nullable
    String tierThen;

    @SuppressWarnings("NullAway.Init")
    protected PartnerOutcome() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PartnerOutcome(UUID whatIfId, UUID partnerId, Unit unit, Sums.InUnit sums) {
        this.id = Ids.derived("what-if partner", whatIfId, partnerId, unit.code());
        this.whatIfId = whatIfId;
        this.partnerId = partnerId;
        this.unit = unit.code();
        this.scale = unit.scale();
        var money = sums.money();
        this.paysNow = money.paysNow();
        this.paysThen = money.paysThen();
        this.chargesNow = money.chargesNow();
        this.chargesThen = money.chargesThen();
        this.keepsNow = money.keepsNow();
        this.keepsThen = money.keepsThen();
        this.difference = money.difference();
        var counts = sums.counts();
        this.seen = counts.seen();
        this.changed = counts.changed();
        this.heldNow = counts.heldNow();
        this.heldThen = counts.heldThen();
    }

    PartnerOutcome at(@Nullable String now, @Nullable String then) {
        this.tierNow = now;
        this.tierThen = then;
        return this;
    }

    UUID id() {
        return id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Unit unit() {
        return new Unit(unit, scale);
    }

    public Money money() {
        return new Money(paysNow, paysThen, chargesNow, chargesThen, keepsNow, keepsThen);
    }

    public Amount now() {
        return new Amount(money().netNow(), unit());
    }

    public Amount then() {
        return new Amount(money().netThen(), unit());
    }

    /** What the partner gets more; negative: less. */
    public Amount difference() {
        return new Amount(difference, unit());
    }

    public Counts counts() {
        return new Counts(seen, changed, heldNow, heldThen);
    }

    public @Nullable String tierNow() {
        return tierNow;
    }

    public @Nullable String tierThen() {
        return tierThen;
    }
}
