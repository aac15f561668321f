package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.tenant.Cached;
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
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of some buyers, in one currency, from a day until another. Where it says nothing of a product, the book that it
 * inherits from does, so many percent more or less. Its code and its currency are for ever.
 */
@Cached
@Entity
@Table(name = "price_book")
@IdClass(PriceBook.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PriceBook {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String code;

    String name;

    @Column(updatable = false)
    String currency;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    BigDecimal percent;

    int decimals;

    @Enumerated(EnumType.STRING)
    Adjustment.Rounding rounding;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    @Nullable
    LocalDate untilDay;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Nullable
    String region;

    @Nullable
    String tier;

    @Nullable
    String motion;

    @SuppressWarnings("NullAway.Init")
    protected PriceBook() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PriceBook(BookDescription said, @Nullable UUID parentId) {
        this.id = Ids.next();
        this.code = said.code();
        this.currency = said.unit().code();
        become(said, parentId);
    }

    final void become(BookDescription said, @Nullable UUID parent) {
        this.name = said.name();
        this.parentId = parent;
        this.percent = said.adjustment().percent();
        this.decimals = said.adjustment().decimals();
        this.rounding = said.adjustment().rounding();
        this.fromDay = said.from();
        this.untilDay = said.until();
        this.partnerId = said.audience().partnerId();
        this.region = said.audience().region();
        this.tier = said.audience().tier();
        this.motion = said.audience().motion();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return Unit.currency(currency);
    }

    /** The book that it inherits from; null where it stands alone. */
    public @Nullable UUID parentId() {
        return parentId;
    }

    public Adjustment adjustment() {
        return new Adjustment(percent, decimals, rounding);
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The first day on which it holds no more; null: it goes on. */
    public @Nullable LocalDate until() {
        return untilDay;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || day.isBefore(untilDay));
    }

    public Audience audience() {
        return new Audience(partnerId, region, tier, motion);
    }

    /** What is said of it, with the code of the book that it inherits from. */
    BookDescription description(@Nullable String parent) {
        return new BookDescription(code, name, unit(), parent, adjustment(), from(), until(), audience());
    }
}
