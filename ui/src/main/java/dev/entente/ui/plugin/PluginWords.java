package dev.entente.ui.plugin;

import dev.entente.catalog.PluginUsage;
import dev.entente.catalog.ShownPlugin;
import dev.entente.plugin.Models.Model;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Tone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Plugins in words. */
final class PluginWords {

    private PluginWords() {}

    /** "Technology alliance", for "technology-alliance". */
    static String name(ShownPlugin plugin) {
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

    /** "1.0.0", or "Not installed". */
    static String installed(ShownPlugin plugin) {
        if (!plugin.isInstalled()) return "Not installed";
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

    /** "technology-alliance version 1: Embedded, co-sell". */
    static String model(Model model) {
        var id = model.id().name() + ", version " + model.id().version();
        return model.motions().isEmpty()
                ? id + ": prices"
                : id + ": "
                        + String.join(
                                ", ", model.motions().stream().map(Format::word).toList());
    }

    /** What was asked in all of these days. */
    static long asked(List<PluginUsage.Row> rows) {
        return rows.stream().mapToLong(row -> row.counted().asked()).sum();
    }

    static long failed(List<PluginUsage.Row> rows) {
        return rows.stream().mapToLong(row -> row.counted().failed()).sum();
    }

    /** "0.3 ms". */
    static String time(long micros) {
        var format = Format.user();
        if (micros < 1_000) return format.number(micros) + " \u00b5s";
        return format.plain(BigDecimal.valueOf(micros, 3).setScale(1, RoundingMode.HALF_UP)) + " ms";
    }
}
