package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** So many pieces of a product within a sale's revision, with partner and day beside it so that measures need no join. */
@Entity
@Table(name = "sale_line")
@IdClass(SaleLine.Key.class)
@Filter(name = Tenant.SIDE)
public class SaleLine {

    /** By its place in the sale's revision. */
    public record Key(UUID tenantId, UUID saleId, int revision, int place) {}

    private static final String ONCE = Period.ZERO.toString();

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "sale_id")
    UUID saleId;

    @Id
    int revision;

    @Id
    int place;

    boolean superseded;

    @Column(name = "partner_id")
    UUID partnerId;

    @Column(name = "on_day")
    LocalDate onDay;

    String sku;

    /** As the catalog had it when the sale was reported; null when it did not know the product. */
    @Nullable
    String family;

    long quantity;

    String term;

    @Column(name = "list_price")
    @Nullable
    BigDecimal listPrice;

    /** Positive also in a refund. */
    long net;

    /** What it adds to the partner's revenue: the net, negative in a refund. */
    long revenue;

    String unit;

    int scale;

    @SuppressWarnings("NullAway.Init")
    protected SaleLine() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    SaleLine(Sale sale, int place, SaleReport.Line line, @Nullable String family) {
        this.saleId = sale.id();
        this.revision = sale.revision();
        this.place = place;
        this.partnerId = sale.partnerId();
        this.onDay = sale.on();
        this.sku = line.sku();
        this.family = family;
        this.quantity = line.pieces();
        this.term = (line.term() == null ? Period.ZERO : line.term()).toString();
        this.listPrice = listPrice(line);
        this.net = line.net().minor();
        this.revenue = sale.isRefund() ? -net : net;
        this.unit = line.net().unit().code();
        this.scale = line.net().unit().scale();
    }

    private static @Nullable BigDecimal listPrice(SaleReport.Line line) {
        var list = line.list();
        return list == null ? null : list.value();
    }

    public UUID saleId() {
        return saleId;
    }

    public String sku() {
        return sku;
    }

    public @Nullable String family() {
        return family;
    }

    public long quantity() {
        return quantity;
    }

    /** Zero: bought once. */
    public Period term() {
        return term.equals(ONCE) ? Period.ZERO : Period.parse(term);
    }

    /** The price of one piece; null where the source did not say. */
    public @Nullable UnitPrice list() {
        return listPrice == null ? null : new UnitPrice(listPrice, net().unit());
    }

    public Amount net() {
        return new Amount(net, new Unit(unit, scale));
    }
}
