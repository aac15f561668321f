package dev.entente.scorecard;

import dev.entente.api.PluginId;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A scorecard provider by which all partners of the tenant are judged, with what is expected, and whether they read it too. */
@Entity
@IdClass(Scorecard.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class Scorecard {

    /** Within a tenant. */
    public record Key(UUID tenantId, UUID id) {}

    /** What is said of one: the provider's version, what is expected (as its record is written), and whether partners read it. */
    public record Said(int version, JsonNode criteria, boolean shared) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    UUID id;

    @Column(updatable = false)
    String provider;

    int version;

    String criteria;

    boolean shared;

    int revision;

    @SuppressWarnings("NullAway.Init")
    protected Scorecard() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    Scorecard(String provider, Said said) {
        this.id = Ids.next();
        this.provider = provider;
        this.version = said.version();
        this.criteria = said.criteria().toString();
        this.shared = said.shared();
        this.revision = 1;
    }

    public UUID id() {
        return id;
    }

    public PluginId provider() {
        return new PluginId(provider, version);
    }

    public Said said() {
        return new Said(version, JsonMapper.shared().readTree(criteria), shared);
    }

    public boolean isShared() {
        return shared;
    }

    /** From 1 on. */
    public int revision() {
        return revision;
    }
}
