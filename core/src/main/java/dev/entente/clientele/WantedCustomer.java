package dev.entente.clientele;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import tools.jackson.databind.json.JsonMapper;

/** Which customers a tenant wants, as it said last; partners never learn it. */
@Entity
@Table(name = "wanted_customer")
@IdClass(WantedCustomer.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
class WantedCustomer {

    /** Within a tenant. */
    record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String says;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected WantedCustomer() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    WantedCustomer(UUID tenant, IdealCustomer ideal) {
        this.id = Ids.derived("wanted customer", tenant);
        say(ideal);
    }

    /** What stands in the tenant's one row; nothing is wished where there is none. */
    static IdealCustomer said(List<WantedCustomer> rows) {
        return rows.stream().findFirst().map(WantedCustomer::ideal).orElse(IdealCustomer.ANY);
    }

    final void say(IdealCustomer ideal) {
        this.says = JsonMapper.shared().writeValueAsString(ideal);
    }

    IdealCustomer ideal() {
        return JsonMapper.shared().readValue(says, IdealCustomer.class);
    }
}
