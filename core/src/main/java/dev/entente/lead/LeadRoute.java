package dev.entente.lead;

import dev.entente.lead.Routing.Outcome;
import dev.entente.tenant.Ids;
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

/** How a lead was routed once: because of what, by which version of the rules (0: by hand), to whom, and how everybody stood then. */
@Entity
@Table(name = "lead_route")
@IdClass(LeadRoute.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class LeadRoute {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(name = "lead_id")
    UUID leadId;

    Instant at;

    String cause;

    int version;

    String outcome;

    @SuppressWarnings("NullAway.Init")
    protected LeadRoute() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    LeadRoute(UUID leadId, String cause, int version, Outcome outcome, Instant at) {
        this.id = Ids.next();
        this.leadId = leadId;
        this.cause = cause;
        this.version = version;
        this.outcome = JsonMapper.shared().writeValueAsString(outcome);
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Why it was routed then. */
    public String cause() {
        return cause;
    }

    public int version() {
        return version;
    }

    public Outcome outcome() {
        return JsonMapper.shared().readValue(outcome, Outcome.class);
    }

    public @Nullable UUID chosen() {
        return outcome().chosen();
    }
}
