package dev.entente.deploy.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A plugin that means harm, made on the spot and put beside the others before the server is started. */
final class SpinningPlugin {

    /** Whoever answers now and then is never silenced, so that each sale of an odd number of cents spins until it is stopped. */
    private static final String SOURCE = """
            package spinning;
            import dev.entente.api.*;
            import dev.entente.api.commercial.*;
            import dev.entente.api.commercial.Step.Rounding;
            import java.util.*;
            public class Spinning implements CommercialModel<Spinning.Terms> {
                public record Terms(Unit unit) {}
                public PluginId id() { return new PluginId("spinning", 1); }
                public Set<Motion> motions() { return Set.of(Motion.RESELL); }
                public Class<Terms> terms() { return Terms.class; }
                public Earning calculate(Occurrence what, Standing standing, Terms terms) {
                    while (what instanceof Occurrence.Sale sale && sale.net().minor() % 2 == 1) {}
                    return Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(terms.unit(), "Nothing")));
                }
            }
            """;

    private SpinningPlugin() {}

    static void install(Installation installation) {
        try {
            var folder = Files.createDirectories(installation.data().resolve("spinning"));
            compile(Files.writeString(folder.resolve("Spinning.java"), SOURCE), folder);
            var plugins = Files.createDirectories(installation.plugins());
            try (var jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("spinning.jar")), manifest())) {
                for (var name : List.of("spinning/Spinning.class", "spinning/Spinning$Terms.class"))
                    put(jar, name, Files.readAllBytes(folder.resolve(name)));
                put(jar, "META-INF/extensions.idx", "spinning.Spinning".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The plugin that spins can't be put into the server", e);
        }
    }

    private static void compile(Path source, Path into) {
        var path = System.getProperty("java.class.path");
        int ended = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", path, "-d", into.toString(), source.toString());
        if (ended != 0) throw new Refusal("The plugin that spins can't be compiled");
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var entries = manifest.getMainAttributes();
        entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.putValue("Plugin-Id", "spinning");
        entries.putValue("Plugin-Version", "1.0.0");
        entries.putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        return manifest;
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
