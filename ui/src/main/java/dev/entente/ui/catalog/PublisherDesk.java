package dev.entente.ui.catalog;

import dev.entente.catalog.Decided;
import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.Publisher;
import dev.entente.catalog.PublishingPlugins;
import dev.entente.ui.shell.Passes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What a publisher's pages read and do, each time with the token of the session. */
@Dependent
public class PublisherDesk {

    @Inject
    PublishingPlugins publishing;

    @Inject
    Passes passes;

    Publisher self() {
        return publishing.known(token());
    }

    List<PluginVersion> versions() {
        return publishing.own(token());
    }

    Optional<PluginVersion> find(String plugin, String version) {
        return publishing.find(token(), plugin, version);
    }

    List<PluginUsage.Row> usage() {
        return publishing.usage(token());
    }

    List<Decided> decided(PluginVersion it) {
        return publishing.decided(token(), it.plugin(), it.version());
    }

    void askReview(PluginVersion version, boolean older) {
        publishing.askReview(token(), version.plugin(), version.version(), older);
    }

    void takeBack(PluginVersion version) {
        publishing.takeBack(token(), version.plugin(), version.version());
    }

    /** To be asked while the page is held: a jar comes in a request of its own. */
    String token() {
        return passes.publisher();
    }

    PluginVersion upload(String token, InputStream jar) throws IOException {
        return publishing.upload(token, jar);
    }
}
