package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of one piece of a product for a term, from so many pieces on and from a day on: until the day of the next row
 * for the same. So two can never hold at once.
 */
@Entity
@Table(name = "price")
@IdClass(Price.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Price {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID bookId, String sku, String term, long least, LocalDate fromDay) {}

    /** What a row says. */
    public enum Says {
        /** So much. */
        PRICE,
        /** It is not sold, whatever the book that this one inherits from says. */
        NOT_SOLD,
        /** Nothing any more: what was said before ends, and the book that this one inherits from is asked again. */
        NOTHING
    }

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "book_id")
    UUID bookId;

    @Id
    String sku;

    @Id
    String term;

    @Id
    long least;

    @Id
    @Column(name = "from_day")
    LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    Says says;

    @Nullable
    BigDecimal value;

    @Column(name = "existing_from")
    @Nullable
    LocalDate existing;

    @SuppressWarnings("NullAway.Init")
    protected Price() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Price(UUID bookId, NewPrice said) {
        this.bookId = bookId;
        this.sku = said.sku();
        this.term = Term.code(said.term());
        this.least = said.least();
        this.fromDay = said.from();
        this.says = said.says();
        this.value = said.value();
        this.existing = said.existing();
    }

    public UUID bookId() {
        return bookId;
    }

    public String sku() {
        return sku;
    }

    public Period term() {
        return Term.of(term);
    }

    /** The least number of pieces that it is for. */
    public long least() {
        return least;
    }

    public LocalDate from() {
        return fromDay;
    }

    public Says says() {
        return says;
    }

    /** Null where it says no price. */
    public @Nullable BigDecimal value() {
        return value == null ? null : PriceFigure.plain(value);
    }

    /** From when on it is for whoever was a customer before its first day; null: from that day on. */
    public @Nullable LocalDate existing() {
        return existing;
    }

    UnitPrice price(Unit unit) {
        if (value == null) throw new IllegalStateException("No price is said");
        return new UnitPrice(value, unit);
    }

    /** The same for ever: what is said of the same from the same day. */
    UUID id() {
        return Ids.derived("price", bookId, sku, term, least, fromDay);
    }

    /** As it was said. */
    public NewPrice said() {
        return new NewPrice(sku, term(), least, fromDay, says, value(), existing);
    }
}
