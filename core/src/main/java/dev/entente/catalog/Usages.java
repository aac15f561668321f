package dev.entente.catalog;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;

/** What asking plugins came to for the tenant. */
@Repository
interface Usages {

    @Query("where onDay >= :first order by plugin, version, onDay")
    List<PluginUsage> since(LocalDate first);
}
