package dev.entente.catalog;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/** The plugins that are not asked for the tenant. */
@Repository
interface Suspensions {

    @Query("where plugin = :plugin and version = :version")
    Optional<PluginSuspension> of(String plugin, String version);

    @Query("order by plugin, version")
    List<PluginSuspension> all();

    @Insert
    void insert(PluginSuspension suspension);

    @Delete
    void delete(PluginSuspension suspension);
}
