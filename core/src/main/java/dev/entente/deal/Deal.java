package dev.entente.deal;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.customer.Customer;
import dev.entente.customer.NamedCustomer;
import dev.entente.tenant.Ids;
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

/** One opportunity with one customer, from whichever side it came. A partner leads it, or the vendor does. */
@Entity
@IdClass(Deal.Key.class)
@Filter(name = Tenant.SIDE)
public class Deal {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** From which side it came. */
    public enum Source {
        PARTNER,
        VENDOR,
        CRM,
        IMPORT
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String number;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Source source;

    @Column(name = "external_id", updatable = false)
    @Nullable
    String externalId;

    @Column(name = "customer_id")
    UUID customerId;

    /** As it was called; a partner may read it, and not the vendor's customers. */
    @Column(name = "customer_name")
    String customerName;

    @Nullable
    String domain;

    String name;

    @Enumerated(EnumType.STRING)
    Stage stage;

    String motion;

    @Nullable
    String program;

    @Enumerated(EnumType.STRING)
    Route route;

    // What it is worth.
    long minor;
    String unit;
    int scale;

    @Column(name = "expected_close")
    @Nullable
    LocalDate expectedClose;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @Column(name = "next_step")
    @Nullable
    String nextStep;

    @Column(name = "next_step_on")
    @Nullable
    LocalDate nextStepOn;

    @Nullable
    String blockers;

    String shared;

    @Nullable
    String registration;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "staged_at")
    Instant stagedAt;

    @Column(name = "closed_on")
    @Nullable
    LocalDate closedOn;

    @Column(name = "closed_because")
    @Nullable
    String closedBecause;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Deal(String number, Origin origin, DealProfile profile, Customer customer, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.source = origin.source();
        this.externalId = origin.externalId();
        this.stage = Stage.QUALIFIED;
        this.shared = SharedFields.NONE.written();
        this.openedAt = at;
        this.stagedAt = at;
        become(profile);
        buyer(profile.customer(), customer);
    }

    /** The customer stays. */
    final void become(DealProfile profile) {
        this.partnerId = profile.partnerId();
        this.name = profile.name();
        this.motion = profile.motion();
        this.program = profile.program();
        this.route = profile.route();
        worth(profile.amount());
        this.expectedClose = profile.expectedClose();
        this.ownerId = profile.ownerId();
        this.nextStep = profile.nextStep();
        this.nextStepOn = profile.nextStepOn();
        this.blockers = profile.blockers();
        if (profile.shared() != null)
            this.shared = profile.shared().own(SharedFields.read(shared)).written();
    }

    final void buyer(NamedCustomer named, Customer customer) {
        this.customerId = customer.id();
        this.customerName = named.name();
        this.domain = customer.domain();
    }

    final void worth(Amount amount) {
        this.minor = amount.minor();
        this.unit = amount.unit().code();
        this.scale = amount.unit().scale();
    }

    void move(Stage to, Instant at) {
        this.stage = to;
        this.stagedAt = at;
        close(null, null);
    }

    void close(@Nullable LocalDate on, @Nullable String because) {
        this.closedOn = on;
        this.closedBecause = because;
    }

    public UUID id() {
        return id;
    }

    /** What people call it by: D-00001. */
    public String number() {
        return number;
    }

    /** The partner that leads it; null for the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    public Source source() {
        return source;
    }

    /** What its source calls it. */
    public @Nullable String externalId() {
        return externalId;
    }

    public UUID customerId() {
        return customerId;
    }

    public String customerName() {
        return customerName;
    }

    public @Nullable String domain() {
        return domain;
    }

    public String name() {
        return name;
    }

    public Stage stage() {
        return stage;
    }

    public String motion() {
        return motion;
    }

    public @Nullable String program() {
        return program;
    }

    public Route route() {
        return route;
    }

    public Amount amount() {
        return new Amount(minor, new Unit(unit, scale));
    }

    public @Nullable LocalDate expectedClose() {
        return expectedClose;
    }

    /** The member who looks after it. */
    public @Nullable UUID ownerId() {
        return ownerId;
    }

    public @Nullable String nextStep() {
        return nextStep;
    }

    public @Nullable LocalDate nextStepOn() {
        return nextStepOn;
    }

    public @Nullable String blockers() {
        return blockers;
    }

    /** What both sides know of it beside the deal itself, without the account's part; to a partner, without the part of another. */
    SharedFields shared() {
        return SharedFields.read(shared).asSeen();
    }

    /** The number of the registration that was approved for it last. */
    public @Nullable String registration() {
        return registration;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant stagedAt() {
        return stagedAt;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String closedBecause() {
        return closedBecause;
    }

    public int revision() {
        return revision;
    }
}
