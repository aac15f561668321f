package dev.entente.ui.catalog;

import com.vaadin.flow.function.ValueProvider;
import dev.entente.catalog.PluginVersion;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Versions as a list, on a desk and on a phone. */
final class VersionList {

    private VersionList() {}

    static void columns(
            Listing<PluginVersion> list,
            ValueProvider<PluginVersion, String> href,
            ValueProvider<PluginVersion, String> quiet) {
        list.opening("Version", href, CatalogWords::name, quiet)
                .column("Handed in", it -> CatalogWords.time(it.uploadedAt()))
                .number("Tenants", it -> Format.user().number(it.installed()))
                .badge("State", CatalogWords::state, CatalogWords::tone)
                .card(it -> new Card(
                        CatalogWords.name(it),
                        apply(href, it),
                        CatalogWords.tenants(it),
                        apply(quiet, it),
                        CatalogWords.state(it),
                        CatalogWords.tone(it)));
    }

    private static String apply(ValueProvider<PluginVersion, String> words, PluginVersion it) {
        return words.apply(it);
    }

    static Stream<PluginVersion> found(List<PluginVersion> all, String search) {
        var typed = search.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(it -> (CatalogWords.name(it) + " " + it.publisherName() + " " + it.description())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed));
    }
}
