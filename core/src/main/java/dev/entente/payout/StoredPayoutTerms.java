package dev.entente.payout;

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

/** What a tenant has said of its payouts, as JSON. One row of a tenant at most. */
@Entity
@Table(name = "payout_terms")
@IdClass(StoredPayoutTerms.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class StoredPayoutTerms {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String terms;

    @SuppressWarnings("NullAway.Init")
    protected StoredPayoutTerms() {}

    /** The same for ever. */
    static UUID id() {
        return Ids.derived("payout terms", Scope.current().tenantId());
    }
}
