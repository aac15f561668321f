package dev.entente.catalog;

import dev.entente.identity.Internal;
import dev.entente.plugin.JarSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;

/**
 * The jars that were listed once, the newest of each plugin first: where several bring a model, it answers, so that a release can mend
 * what another one broke. Those that are retired by now answer only for what no other has.
 */
@Internal
@ApplicationScoped
@Transactional
public class ListedJars implements JarSource {

    @Inject
    PluginVersions versions;

    @Inject
    Publishers publishers;

    @Override
    public Shelf look() {
        var newestFirst = Comparator.comparing(PluginVersion::version, PluginVersion::compare)
                .reversed();
        var jars = versions.kept().stream()
                .sorted(Comparator.comparing(PluginVersion::plugin)
                        .thenComparing(PluginVersion::state) // listed before retired
                        .thenComparing(newestFirst))
                .map(it -> new Entry(it.plugin() + " " + it.version(), it.digest()))
                .toList();
        return new Shelf(jars, publishers.trust());
    }

    @Override
    public byte[] read(String digest) {
        return versions.bytes(digest);
    }
}
