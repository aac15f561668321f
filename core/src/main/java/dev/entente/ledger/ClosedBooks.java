package dev.entente.ledger;

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

/** Up to which month a partner's books in one unit are closed: nothing is posted to that month or one before any more. */
@Entity
@Table(name = "closed_books")
@IdClass(ClosedBooks.Key.class)
@Filter(name = Tenant.SIDE)
class ClosedBooks {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "partner_id")
    UUID partnerId;

    String unit;

    /** First day of the last closed month. */
    LocalDate through;

    @SuppressWarnings("NullAway.Init")
    protected ClosedBooks() {}

    static UUID id(UUID partnerId, Unit unit) {
        return Ids.derived("closed books", partnerId, unit.code());
    }

    UUID partnerId() {
        return partnerId;
    }

    String unit() {
        return unit;
    }

    YearMonth through() {
        return YearMonth.from(through);
    }
}
