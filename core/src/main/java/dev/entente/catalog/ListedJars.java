package dev.entente.catalog;

import dev.entente.identity.Internal;
import dev.entente.plugin.JarSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The jars that were listed once. Those that are retired by now go on answering for the programs and results that name them. */
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
        var jars = versions.kept().stream()
                .map(it -> new Entry(it.plugin() + " " + it.version(), it.digest()))
                .toList();
        return new Shelf(jars, publishers.trust());
    }

    @Override
    public byte[] read(String digest) {
        return versions.bytes(digest);
    }
}
