package dev.entente.catalog;

import dev.entente.tenant.Tenant;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.TenantId;

/** What asking one version of a plugin came to for a tenant, on one day. */
@Entity
@Table(name = "plugin_usage")
@IdClass(PluginUsage.Key.class)
@Filter(name = Tenant.SIDE, condition = "1 = 0")
public class PluginUsage {

    /** Within a tenant. */
    public record Key(UUID tenantId, String plugin, String version, LocalDate onDay) {}

    /** Of a version on a day. */
    public record Row(String plugin, String version, LocalDate day, Counted counted) {}

    @Id
    @TenantId
    @Column(name = "tenant_id")
    UUID tenantId;

    @Id
    String plugin;

    @Id
    String version;

    @Id
    @Column(name = "on_day")
    LocalDate onDay;

    @Embedded
    Figures figures;

    @SuppressWarnings("NullAway.Init")
    protected PluginUsage() {}

    Row row() {
        return new Row(plugin, version, onDay, figures.counted());
    }
}
