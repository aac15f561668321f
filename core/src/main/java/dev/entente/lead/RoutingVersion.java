package dev.entente.lead;

import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One version of how leads are routed; the newest counts, and what was routed before says by which. */
@Entity
@Table(name = "lead_routing")
@IdClass(RoutingVersion.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class RoutingVersion {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    int number;

    String policy;

    @Column(name = "set_at")
    Instant setAt;

    @Column(name = "set_by")
    @Nullable
    UUID setBy;

    @SuppressWarnings("NullAway.Init")
    protected RoutingVersion() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    RoutingVersion(int number, RoutingPolicy policy, Instant at) {
        this.id = Ids.derived("lead routing", Scope.current().tenantId(), number);
        this.number = number;
        this.policy = JsonMapper.shared().writeValueAsString(policy);
        this.setAt = at;
        this.setBy = Scope.current().memberId();
    }

    public int number() {
        return number;
    }

    public Instant setAt() {
        return setAt;
    }

    public @Nullable UUID setBy() {
        return setBy;
    }

    public RoutingPolicy policy() {
        return JsonMapper.shared().readValue(policy, RoutingPolicy.class);
    }
}
