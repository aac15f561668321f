package dev.entente.pricebook;

import dev.entente.api.Percentage;
import dev.entente.tenant.Cached;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a buyer pays by a book is left for the vendor at least, whatever discounts take off: from a day until the next
 * row of the book. Like costs, the vendor's alone: from both of a price and its margin, the cost follows.
 */
@Cached
@Entity
@Table(name = "least_margin")
@IdClass(LeastMargin.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class LeastMargin {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID bookId, LocalDate fromDay) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    @Column(name = "book_id")
    UUID bookId;

    @Id
    @Column(name = "from_day")
    LocalDate fromDay;

    @Nullable
    BigDecimal percent;

    @SuppressWarnings("NullAway.Init")
    protected LeastMargin() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LeastMargin(UUID bookId, LocalDate from, @Nullable BigDecimal percent) {
        this.bookId = bookId;
        this.fromDay = from;
        this.percent = percent == null ? null : PriceFigure.plain(percent);
    }

    /** The same of another book. */
    LeastMargin in(PriceBook other) {
        return new LeastMargin(other.id(), fromDay, percent);
    }

    UUID bookId() {
        return bookId;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** Of the price; null: from that day on nothing is said, and what the book inherits from decides. */
    public @Nullable Percentage share() {
        return percent == null
                ? null
                : Percentage.of(percent.stripTrailingZeros().toPlainString());
    }
}
