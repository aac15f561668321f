package dev.entente.pricebook;

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

/** What one piece of a product costs the vendor, for a term, in a currency, from a day until the next row for the same. */
@Entity
@Table(name = "product_cost")
@IdClass(Cost.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Cost {

    /** Within a tenant. */
    public record Key(UUID tenantId, String sku, String term, String currency, LocalDate fromDay) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    String sku;

    @Id
    String term;

    @Id
    String currency;

    @Id
    @Column(name = "from_day")
    LocalDate fromDay;

    BigDecimal value;

    @SuppressWarnings("NullAway.Init")
    protected Cost() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Cost(NewCost said) {
        this.sku = said.sku();
        this.term = Term.code(said.term());
        this.currency = said.cost().unit().code();
        this.fromDay = said.from();
        this.value = said.cost().value();
    }

    public String sku() {
        return sku;
    }

    public Period term() {
        return Term.of(term);
    }

    public LocalDate from() {
        return fromDay;
    }

    public UnitPrice cost() {
        return new UnitPrice(PriceFigure.plain(value), Unit.currency(currency));
    }

    /** Behind which others come in lists. */
    public String place() {
        return sku + " " + term + " " + currency + " " + fromDay;
    }

    /** As it was said. */
    public NewCost said() {
        return new NewCost(sku, term(), fromDay, cost());
    }
}
