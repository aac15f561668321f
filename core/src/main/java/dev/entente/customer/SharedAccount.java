package dev.entente.customer;

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

/** What the vendor and one partner share of a customer, or the vendor keeps of it for its own deals; no other partner reads it. */
@Entity
@Table(name = "shared_account")
@IdClass(SharedAccount.Key.class)
@Filter(name = Tenant.SIDE)
public class SharedAccount {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "customer_id", updatable = false)
    UUID customerId;

    @Column(name = "partner_id", updatable = false)
    @Nullable
    UUID partnerId;

    @Column(name = "overlap_reason")
    @Nullable
    String overlapReason;

    @Column(name = "integration_present")
    @Nullable
    Boolean integrationPresent;

    @SuppressWarnings("NullAway.Init")
    protected SharedAccount() {}

    public UUID customerId() {
        return customerId;
    }

    /** With whom; null: the vendor's own. */
    public @Nullable UUID partnerId() {
        return partnerId;
    }

    /** Why partners meet at this account. */
    public @Nullable String overlapReason() {
        return overlapReason;
    }

    /** Whether the customer uses what both have built together. */
    public @Nullable Boolean integrationPresent() {
        return integrationPresent;
    }
}
