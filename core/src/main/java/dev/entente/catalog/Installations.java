package dev.entente.catalog;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/** All that the tenant said of plugins. */
@Repository
interface Installations {

    @Query("where plugin = :plugin")
    Optional<PluginInstallation> of(String plugin);

    @Query("order by plugin")
    List<PluginInstallation> all();

    @Insert
    void insert(PluginInstallation installation);

    @Update
    void update(PluginInstallation installation);
}
