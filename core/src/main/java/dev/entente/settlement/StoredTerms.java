package dev.entente.settlement;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** What a tenant has said of all its statements. One row of a tenant; without it, what is usual holds. */
@Entity
@Table(name = "settlement_terms")
@IdClass(StoredTerms.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class StoredTerms {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    /** As the trail and the interface write them, one a line: 50.00 EUR for all, 20.00 EUR resellers for those of one program. */
    String minimums;

    @Column(name = "dispute_days")
    int disputeDays;

    @Column(name = "answer_days")
    int answerDays;

    @SuppressWarnings("NullAway.Init")
    protected StoredTerms() {}

    /** The same for ever. */
    static UUID id() {
        return Ids.derived("settlement terms", Scope.current().tenantId());
    }
}
