package dev.entente.quote;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An offer for a customer, as its latest revision stands. What was offered before stays in its revisions. */
@Entity
@IdClass(Quote.Key.class)
@Filter(name = Tenant.SIDE)
public class Quote {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** Its course. It expires by its day alone: no state says so. */
    public enum State {
        DRAFT,
        SENT,
        ACCEPTED,
        DECLINED,
        WITHDRAWN;

        public boolean isOpen() {
            return this == DRAFT || this == SENT;
        }
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
    @Nullable
    UUID partnerId;

    @Column(name = "deal_id")
    @Nullable
    UUID dealId;

    @Column(name = "registration_id")
    @Nullable
    UUID registrationId;

    @Column(name = "customer_name")
    String customerName;

    @Nullable
    String note;

    String motion;

    @Enumerated(EnumType.STRING)
    Cart.Kind kind;

    @Nullable
    String region;

    @Nullable
    String segment;

    @Nullable
    LocalDate subscribed;

    @Enumerated(EnumType.STRING)
    State state;

    int standing;

    long list;
    long net;
    String unit;
    int scale;

    @Column(name = "valid_through")
    LocalDate validThrough;

    @Column(name = "made_at", updatable = false)
    Instant madeAt;

    @Column(name = "made_by", updatable = false)
    @Nullable
    UUID madeBy;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "moved_at")
    Instant movedAt;

    @Nullable
    String because;

    @Enumerated(EnumType.STRING)
    Clearance clearance = Clearance.FREE;

    @Nullable
    Integer cleared; // the revision that was approved

    @Nullable
    String reason;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Quote(String number, QuoteProfile profile, PricedCart priced, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.partnerId = profile.cart().partnerId();
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
        become(profile, priced, at);
    }

    /** The next revision; what was sent is a draft again. */
    final void become(QuoteProfile profile, PricedCart priced, Instant at) {
        var cart = profile.cart();
        this.dealId = cart.dealId();
        this.customerName = profile.customerName();
        this.note = profile.note();
        this.reason = profile.told();
        this.motion = cart.motion();
        this.kind = cart.kind();
        this.region = cart.region();
        this.segment = cart.segment();
        this.subscribed = cart.subscribed();
        this.state = State.DRAFT;
        this.sentAt = null;
        this.movedAt = at;
        this.standing++;
        this.list = priced.list().minor();
        this.net = priced.net().minor();
        this.unit = priced.unit().code();
        this.scale = priced.unit().scale();
        this.validThrough = priced.validThrough();
    }

    void clear(Clearance clearance) {
        this.clearance = clearance;
        if (clearance == Clearance.APPROVED) this.cleared = standing;
    }

    void send(Instant at) {
        this.state = State.SENT;
        this.sentAt = this.movedAt = at;
    }

    void close(State as, @Nullable String because, Instant at) {
        this.state = as;
        this.because = because;
        this.closedAt = this.movedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** As people say it: Q-2026-00042. */
    public String number() {
        return number;
    }

    /** For whom it is; null where it is the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public @Nullable UUID dealId() {
        return dealId;
    }

    /** The registration that began with it; null where none did. */
    public @Nullable UUID registrationId() {
        return registrationId;
    }

    public String customerName() {
        return customerName;
    }

    public @Nullable String note() {
        return note;
    }

    public String motion() {
        return motion;
    }

    public Cart.Kind kind() {
        return kind;
    }

    public @Nullable String region() {
        return region;
    }

    public @Nullable String segment() {
        return segment;
    }

    public @Nullable LocalDate subscribed() {
        return subscribed;
    }

    public State state() {
        return state;
    }

    /** The number of the revision that stands, from 1 on. */
    public int standing() {
        return standing;
    }

    public Amount list() {
        return new Amount(list, new Unit(unit, scale));
    }

    /** What it comes to. */
    public Amount net() {
        return new Amount(net, new Unit(unit, scale));
    }

    /** The last day on which it can be accepted. */
    public LocalDate validThrough() {
        return validThrough;
    }

    /** Whether its time is over while nobody decided. */
    public boolean hasExpired(LocalDate today) {
        return state.isOpen() && today.isAfter(validThrough);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** When it came to the state in which it is. */
    public Instant movedAt() {
        return movedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Why it was declined or withdrawn. */
    public @Nullable String because() {
        return because;
    }

    public Clearance clearance() {
        return clearance;
    }

    /** Why a special price is asked for; null where none is, or where the vendor asked for a partner. */
    public @Nullable String reason() {
        return reason;
    }

    /** Grows with each change. */
    public int revision() {
        return revision;
    }
}
