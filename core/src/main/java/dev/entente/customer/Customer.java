package dev.entente.customer;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A company that buys, as it was named first. Whoever names it again, in whatever spelling, means this one. */
@Entity
@IdClass(Customer.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Customer {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    String key;

    String name;

    @Column(name = "name_key")
    String nameKey;

    @Nullable
    String domain;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Customer(UUID tenant, NamedCustomer named) {
        var known = named.key();
        this.id = Ids.derived("customer", tenant, known.text());
        this.key = known.text();
        this.name = named.name();
        this.nameKey = known.name();
        this.domain = known.domain();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** In its registered form; null where none was ever given. */
    public @Nullable String domain() {
        return domain;
    }

    String key() {
        return key;
    }
}
