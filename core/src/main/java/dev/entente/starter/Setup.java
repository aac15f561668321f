package dev.entente.starter;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How far a workspace has come in its first hour: the starter that was chosen, what is to be different in it (as JSON), the
 * first partner, and the step that somebody was at. What really exists is not said here.
 */
@Entity
@IdClass(Setup.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Setup {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Step step;

    @Nullable
    String starter;

    @Nullable
    String adjustment;

    @Column(name = "partner_id")
    @Nullable
    UUID partnerId;

    @Column(name = "changed_at")
    Instant changedAt;

    /** The steps, in their order. */
    public enum Step {
        CHOOSE,
        ADJUST,
        PUBLISH,
        PARTNER,
        DONE
    }

    @SuppressWarnings("NullAway.Init")
    protected Setup() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Setup(UUID tenant, Instant now) {
        this.id = id(tenant);
        this.step = Step.CHOOSE;
        this.changedAt = now;
    }

    /** One for each tenant. */
    static UUID id(UUID tenant) {
        return Ids.derived("setup", tenant);
    }
}
