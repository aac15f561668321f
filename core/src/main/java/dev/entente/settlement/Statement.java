package dev.entente.settlement;

import dev.entente.api.Unit;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** A partner's postings of one month in one unit. Its totals are never stored: they are the sum of the postings. */
@Entity
@Table(name = "statement")
@IdClass(Statement.Key.class)
@Filter(name = Tenant.SIDE)
public class Statement {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String number;

    @Column(name = "partner_id")
    UUID partnerId;

    /** First day of the month. */
    @Column(name = "period")
    LocalDate period;

    /** First day of the month after. */
    @Column(name = "next_period")
    LocalDate nextPeriod;

    String unit;

    int scale;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Statement(Place place, String number) {
        this.id = place.id();
        this.number = number;
        this.partnerId = place.partnerId();
        this.period = place.month().atDay(1);
        this.nextPeriod = period.plusMonths(1);
        this.unit = place.unit().code();
        this.scale = place.unit().scale();
    }

    /** What makes a statement one: the same partner, month and unit always have the same. */
    record Place(UUID partnerId, YearMonth month, Unit unit) {

        UUID id() {
            return Ids.derived("statement", partnerId, month, unit);
        }
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID partnerId() {
        return partnerId;
    }

    YearMonth month() {
        return YearMonth.from(period);
    }

    Unit unit() {
        return new Unit(unit, scale);
    }
}
