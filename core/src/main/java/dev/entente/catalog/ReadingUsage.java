package dev.entente.catalog;

import dev.entente.identity.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What asking plugins came to for the tenant, by version and day; the last seconds may be missing. */
@ApplicationScoped
@Transactional
@Requires(CatalogPermissions.READ)
public class ReadingUsage {

    static final int DAYS = 30;

    @Inject
    Usages usages;

    @Inject
    InstantSource clock;

    /** Of the last thirty days, the oldest first; of one plugin, or of all. */
    public List<PluginUsage.Row> lately(@Nullable String plugin) {
        return usages.since(first(clock)).stream()
                .map(PluginUsage::row)
                .filter(row -> plugin == null || row.plugin().equals(plugin))
                .toList();
    }

    static LocalDate first(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS - 1);
    }
}
