package dev.entente.catalog;

import dev.entente.tenant.Cached;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a plugin is not asked for a tenant, since it failed too often in a row. It stands until an administrator resumes it. */
@Cached
@Entity
@Table(name = "plugin_suspension")
@IdClass(PluginSuspension.Key.class)
public class PluginSuspension {

    /** Within a tenant. */
    public record Key(UUID tenantId, String plugin, String version) {}

    /** What is known of one. */
    public record Fact(String plugin, String version, String because, Instant since) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    String plugin;

    @Id
    String version;

    String because;

    Instant since;

    @SuppressWarnings("NullAway.Init")
    protected PluginSuspension() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PluginSuspension(Fact fact) {
        this.plugin = fact.plugin();
        this.version = fact.version();
        this.because = fact.because();
        this.since = fact.since();
    }

    Fact fact() {
        return new Fact(plugin, version, because, since);
    }
}
