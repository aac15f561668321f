package dev.entente.ui.catalog;

import dev.entente.catalog.PluginVersion;
import dev.entente.catalog.PluginVersion.State;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Versions of the catalog in words. Outside of any tenant there is no place whose time it is. */
final class CatalogWords {

    private CatalogWords() {}

    static String name(PluginVersion it) {
        return it.plugin() + " " + it.version();
    }

    static String state(PluginVersion it) {
        return it.state() == State.CHECKED && !it.findings().isEmpty()
                ? "To change"
                : it.state().words();
    }

    static Tone tone(PluginVersion it) {
        return switch (it.state()) {
            case CHECKED -> it.findings().isEmpty() ? Tone.INFO : Tone.BAD;
            case IN_REVIEW -> Tone.WARN;
            case LISTED -> Tone.GOOD;
            case REFUSED -> Tone.BAD;
            case RETIRED, TAKEN_BACK -> Tone.NEUTRAL;
        };
    }

    /** "3 tenants". */
    static String tenants(PluginVersion it) {
        return it.installed() == 1 ? "1 tenant" : Format.user().number(it.installed()) + " tenants";
    }

    static String findings(PluginVersion it) {
        int found = it.findings().size();
        return found == 0 ? "Nothing found" : found == 1 ? "1 thing to change" : found + " things to change";
    }

    static String time(Instant at) {
        return Format.user().time(at, ZoneOffset.UTC) + " UTC";
    }

    /** With a capital letter and a full stop. */
    static String sentence(String text) {
        var begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
