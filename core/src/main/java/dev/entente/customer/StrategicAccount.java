package dev.entente.customer;

import dev.entente.tenant.Cached;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A customer that matters more than others: rules may speak of it. Known by its domain, and by its name. */
@Cached
@Entity
@Table(name = "strategic_account")
@IdClass(StrategicAccount.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class StrategicAccount {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String name;

    @Column(name = "name_key")
    String nameKey;

    @Nullable
    String domain;

    String because;

    @SuppressWarnings("NullAway.Init")
    protected StrategicAccount() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    StrategicAccount(UUID tenant, NamedCustomer named, String because) {
        this.id = Ids.derived("strategic account", tenant, named.key().text());
        this.name = named.name();
        this.nameKey = named.nameKey();
        this.domain = named.registeredDomain();
        this.because = because;
    }

    /** Whether it is this customer, by its domain or its name. */
    boolean is(NamedCustomer named) {
        return nameKey.equals(named.nameKey()) || (domain != null && domain.equals(named.registeredDomain()));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String domain() {
        return domain;
    }

    /** Why it matters. */
    public String because() {
        return because;
    }
}
