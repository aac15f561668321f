package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Occurrence.Invoicer;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought, on a day: one revision of what its source reported. The identity follows from source and
 * external id; a changed report adds a revision and marks the one before as superseded. Nothing else is ever changed.
 */
@Entity
@Table(name = "sale")
@IdClass(Sale.Key.class)
@Filter(name = Tenant.SIDE)
public class Sale {

    /** Within a tenant, for each revision. */
    public record Key(UUID tenantId, UUID id, int revision) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Id
    int revision;

    boolean superseded;

    String number;

    String source;

    @Column(name = "external_id")
    String externalId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** Of a refund: the sale that it gives back. */
    @Column(name = "refund_of")
    @Nullable
    UUID refundOf;

    @Column(name = "on_day")
    LocalDate onDay;

    @Column(name = "partner_id")
    UUID partnerId;

    @Nullable
    String program;

    String motion;

    @Enumerated(EnumType.STRING)
    Route route;

    @Column(name = "customer_id")
    UUID customerId;

    /** As it was called when the sale was reported; a partner may read it, and not the vendor's customers. */
    @Column(name = "customer_name")
    String customerName;

    long net;

    String unit;

    int scale;

    /** Whether the partner had registered the deal. */
    boolean registered;

    /** The number of the registration, where the source gives it. */
    @Nullable
    String registration;

    @Embedded
    @Nullable
    Circumstances circumstances;

    /** The partner that invoices the customer; null where the vendor does. */
    @Column(name = "invoiced_by")
    @Nullable
    UUID invoicedBy;

    /** Whether it was taken back as if it had never been reported; it counts nowhere. */
    boolean withdrawn;

    @Column(name = "content_digest")
    String contentDigest;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Sale() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Sale(SaleReport report, int revision, String number, UUID partnerId, UUID customerId, String digest, Instant at) {
        this.id = idOf(report.name());
        this.revision = revision;
        this.number = number;
        this.source = report.source();
        this.externalId = report.id();
        this.kind = report.kind();
        this.refundOf = report.of() == null ? null : idOf(new SaleReport.Name(report.source(), report.of()));
        this.onDay = report.on();
        this.partnerId = partnerId;
        this.program = report.program();
        this.motion = report.motion();
        this.route = report.routeOrDirect();
        this.customerId = customerId;
        this.customerName = report.customer().name().strip();
        var total = SaleTotals.net(report.lines());
        this.net = total.minor();
        this.unit = total.unit().code();
        this.scale = total.unit().scale();
        this.registered = report.isRegistered();
        this.registration = report.registration();
        this.circumstances = Circumstances.of(report);
        this.contentDigest = digest;
        this.recordedAt = at;
    }

    Sale invoicedBy(@Nullable UUID invoicer) {
        this.invoicedBy = invoicer;
        return this;
    }

    /** The next revision of a sale that is taken back: without lines, and worth nothing. */
    Sale withdrawn(Instant at) {
        var gone = new Sale();
        gone.id = id;
        gone.revision = revision + 1;
        gone.number = number;
        gone.source = source;
        gone.externalId = externalId;
        gone.kind = kind;
        gone.refundOf = refundOf;
        gone.onDay = onDay;
        gone.partnerId = partnerId;
        gone.program = program;
        gone.motion = motion;
        gone.route = route;
        gone.customerId = customerId;
        gone.customerName = customerName;
        gone.circumstances = circumstances;
        gone.invoicedBy = invoicedBy;
        gone.net = 0;
        gone.unit = unit;
        gone.scale = scale;
        gone.withdrawn = true;
        gone.contentDigest = "withdrawn";
        gone.recordedAt = at;
        return gone;
    }

    /** In which order they were first reported: numbers grow longer. */
    public static final Comparator<Sale> FIRST_REPORTED =
            Comparator.comparingInt((Sale sale) -> sale.number.length()).thenComparing(sale -> sale.number);

    /** Follows from the name, so that a second report finds the first. */
    public static UUID idOf(SaleReport.Name name) {
        return Ids.derived("sale", name.source(), name.id());
    }

    public UUID id() {
        return id;
    }

    public int revision() {
        return revision;
    }

    public String number() {
        return number;
    }

    public String source() {
        return source;
    }

    public String externalId() {
        return externalId;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isRefund() {
        return kind == Kind.REFUND;
    }

    public @Nullable UUID refundOf() {
        return refundOf;
    }

    public LocalDate on() {
        return onDay;
    }

    public UUID partnerId() {
        return partnerId;
    }

    /** The program it was sold under, where the source says so. */
    public @Nullable String program() {
        return program;
    }

    public String motion() {
        return motion;
    }

    public Route route() {
        return route;
    }

    public UUID customerId() {
        return customerId;
    }

    public String customerName() {
        return customerName;
    }

    /** All lines together; of a refund, what is given back, positive. */
    public Amount net() {
        return new Amount(net, new Unit(unit, scale));
    }

    /** Whether the partner had registered the deal. */
    public boolean isRegistered() {
        return registered;
    }

    /** The number of the registration, where the source gave it. */
    public @Nullable String registration() {
        return registration;
    }

    /** What else the source says of it. */
    public Circumstances circumstances() {
        return circumstances == null ? Circumstances.USUAL : circumstances;
    }

    public @Nullable UUID invoicedBy() {
        return invoicedBy;
    }

    /** Who invoices it, from where a partner stands. */
    public Invoicer invoicer(UUID partner) {
        if (invoicedBy == null) return Invoicer.VENDOR;
        return invoicedBy.equals(partner) ? Invoicer.PARTNER : Invoicer.OTHER;
    }

    /** Whether it was taken back as if it had never been reported; reported again, it counts again. */
    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** "S-00042 · INV-1", as people look for it. */
    public String document() {
        return number + " \u00b7 " + externalId;
    }

    String contentDigest() {
        return contentDigest;
    }
}
