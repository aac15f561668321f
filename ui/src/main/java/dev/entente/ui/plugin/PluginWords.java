package dev.entente.ui.plugin;

import dev.entente.catalog.ShownPlugin;
import dev.entente.plugin.Models.Model;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Plugins in words. */
final class PluginWords {

    private static final int LONGEST_ACRONYM = 3;

    private PluginWords() {}

    /** "Technology alliance", for "technology-alliance"; "GSI", for "gsi". */
    static String name(ShownPlugin plugin) {
        if (plugin.code().length() <= LONGEST_ACRONYM) return plugin.code().toUpperCase(Locale.ROOT);
        var words = plugin.code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String publisher(ShownPlugin plugin) {
        return plugin.publisher().isEmpty() ? "Whoever runs this installation" : plugin.publisher();
    }

    static String quiet(ShownPlugin plugin) {
        return plugin.code() + " \u00b7 " + publisher(plugin);
    }

    static String motions(ShownPlugin plugin) {
        return plugin.motions().isEmpty()
                ? "Prices"
                : String.join(", ", plugin.motions().stream().map(Format::word).toList());
    }

    /** What is installed, "1.0.0, pinned"; where nothing is, what there is to install. */
    static String installed(ShownPlugin plugin) {
        if (!plugin.isInstalled()) return plugin.newest().orElse("");
        var versions = String.join(", ", plugin.installed());
        return plugin.pinned() ? versions + ", pinned" : versions;
    }

    static String state(ShownPlugin plugin) {
        if (!plugin.suspended().isEmpty()) return "Suspended";
        if (!plugin.isInstalled()) return "Not installed";
        return plugin.newer().isPresent() ? "Newer version" : "Installed";
    }

    static Tone tone(ShownPlugin plugin) {
        if (!plugin.suspended().isEmpty()) return Tone.BAD;
        if (!plugin.isInstalled()) return Tone.NEUTRAL;
        return plugin.newer().isPresent() ? Tone.WARN : Tone.GOOD;
    }

    static String motions(Model model) {
        return model.motions().isEmpty()
                ? "Prices"
                : String.join(", ", model.motions().stream().map(Format::word).toList());
    }

    /** "0.3 ms". */
    static String time(long micros) {
        var format = Format.user();
        if (micros < 1_000) return format.number(micros) + " \u00b5s";
        return format.plain(BigDecimal.valueOf(micros, 3).setScale(1, RoundingMode.HALF_UP)) + " ms";
    }
}
