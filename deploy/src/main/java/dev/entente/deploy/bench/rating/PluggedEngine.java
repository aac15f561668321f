package dev.entente.deploy.bench.rating;

import dev.entente.plugin.Models;
import dev.entente.plugins.bench.TieredCommission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The same rates by a plugin: its jar is put into a folder, checked, metered and loaded as a server does it, and asked within the
 * limits of every call.
 */
public final class PluggedEngine {

    private static final Map<String, String> MANIFEST =
            Map.of("Plugin-Id", "tiered-commission", "Plugin-Version", "1.0.0", "Plugin-Requires", ">=1.0.0 & <2.0.0");

    private PluggedEngine() {}

    public static void main(String[] args) throws IOException {
        var deals = Path.of(args[0]);
        var folder = deals.resolveSibling("plugins-" + args[1]);
        write(Files.createDirectories(folder).resolve("tiered-commission.jar"));
        var models = Models.of(folder);
        if (models.all().size() != 1) throw new IllegalStateException("The plugin is refused: " + models.faults());
        var model = models.all().getFirst().model();
        models.close(); // its classes are in memory; no copy of the jar stays behind
        Laps.run(Engine.rating(Deals.read(deals), args[1].equals("explained"), model, Rates.agreed()));
    }

    /** The jar as an author hands it in. */
    static void write(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        MANIFEST.forEach(manifest.getMainAttributes()::putValue);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var name : classes()) put(out, name);
            out.putNextEntry(new JarEntry("META-INF/extensions.idx"));
            out.write(TieredCommission.class.getName().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** As they were compiled beside this one. */
    private static List<String> classes() {
        var home = TieredCommission.class.getPackageName() + ".";
        return Stream.of(TieredCommission.class.getName(), home + "ReadyCommission")
                .map(PluggedEngine::named)
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
                .map(type -> type.getName().replace('.', '/') + ".class")
                .toList();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(JarOutputStream out, String name) throws IOException {
        try (var in = PluggedEngine.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) throw new UncheckedIOException(new IOException(name + " is missing"));
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
    }
}
