package dev.entente.catalog;

import dev.entente.tenant.Cached;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a tenant said of a plugin: which version it has, or that it was taken out. */
@Cached
@Entity
@Table(name = "plugin_installation")
@IdClass(PluginInstallation.Key.class)
public class PluginInstallation {

    /** Within a tenant. */
    public record Key(UUID tenantId, String plugin) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    String plugin;

    @Nullable
    String version;

    @Nullable
    String previous;

    boolean pinned;

    @Column(name = "changed_at")
    Instant changedAt;

    @Nullable
    @Column(name = "changed_by")
    UUID changedBy;

    @Version
    int revision;

    @SuppressWarnings("NullAway.Init")
    protected PluginInstallation() {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the tenant
    PluginInstallation(Choice choice) {
        become(choice);
        this.plugin = choice.plugin();
        this.revision = choice.revision();
    }

    final void become(Choice choice) {
        this.version = choice.version();
        this.previous = choice.previous();
        this.pinned = choice.pinned();
    }

    Choice choice() {
        return new Choice(plugin, version, previous, pinned, revision);
    }

    /**
     * What was chosen.
     *
     * @param version none: it was taken out
     * @param previous what an upgrade replaced, and can be gone back to
     * @param pinned whether it stays at its version whatever comes
     */
    public record Choice(
            String plugin,
            @Nullable String version,
            @Nullable String previous,
            boolean pinned,
            int revision) {}
}
