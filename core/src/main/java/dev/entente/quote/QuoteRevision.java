package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.deal.DealItem;
import dev.entente.plugin.ApiJson;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was offered once: the lines with their steps, and all that they were worked out from. */
@Entity
@Table(name = "quote_revision")
@IdClass(QuoteRevision.Key.class)
@Filter(name = Tenant.SIDE)
public class QuoteRevision {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    private static final JsonMapper JSON = ApiJson.mapper();
    private static final TypeReference<List<PricedLine>> LINES = new TypeReference<>() {};

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "quote_id")
    UUID quoteId;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    int number;

    LocalDate day;

    @Column(name = "valid_through")
    LocalDate validThrough;

    @Nullable
    String program;

    int version;

    String basis;

    String lines;

    long list;

    long net;

    String unit;

    int scale;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "made_by")
    @Nullable
    UUID madeBy;

    @SuppressWarnings("NullAway.Init")
    protected QuoteRevision() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    QuoteRevision(Quote quote, PricedCart priced, Instant at) {
        this.id = Ids.derived("quote revision", quote.id(), quote.standing());
        this.quoteId = quote.id();
        this.partnerId = quote.partnerId();
        this.number = quote.standing();
        this.day = priced.day();
        this.validThrough = priced.validThrough();
        this.program = priced.program();
        this.version = priced.version();
        this.basis = priced.basis().text();
        this.lines = JSON.writeValueAsString(priced.lines());
        this.list = priced.list().minor();
        this.net = priced.net().minor();
        this.unit = priced.unit().code();
        this.scale = priced.unit().scale();
        this.madeAt = at;
        this.madeBy = Scope.current().memberId();
    }

    public int number() {
        return number;
    }

    /** Of which day its prices are. */
    public LocalDate day() {
        return day;
    }

    public LocalDate validThrough() {
        return validThrough;
    }

    /** The program that prices it, by code; null where it is at list prices. */
    public @Nullable String program() {
        return program;
    }

    /** Of the program; 0 without one. */
    public int version() {
        return version;
    }

    public List<PricedLine> lines() {
        return JSON.readValue(lines, LINES);
    }

    /** What a deal with it is about. */
    public List<DealItem> items() {
        return lines().stream()
                .map(line -> new DealItem(line.sku(), line.quantity(), line.term(), Objects.requireNonNull(line.net())))
                .toList();
    }

    public Amount list() {
        return new Amount(list, new Unit(unit, scale));
    }

    public Amount net() {
        return new Amount(net, new Unit(unit, scale));
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable UUID madeBy() {
        return madeBy;
    }

    /** What was asked for, with the special prices. */
    public List<CartLine> asked() {
        return Basis.of(basis).lines().stream().map(Basis.Listed::asked).toList();
    }

    /** In which products are named; null: as the catalog names them. */
    public @Nullable String language() {
        return Basis.of(basis).language();
    }

    /** Why its version was not the one of its day, for people; null where it was. */
    public @Nullable String older() {
        return Basis.of(basis).older();
    }

    /** By what its prices were converted; null where they were not. */
    public @Nullable QuotedRate rate() {
        var rate = JSON.readTree(basis).path("rate");
        return rate.isObject() ? JSON.treeToValue(rate, QuotedRate.class) : null;
    }

    /** The lines word for word, as they are kept. */
    String linesText() {
        return lines;
    }

    /** What it was worked out from. */
    String basisText() {
        return basis;
    }
}
