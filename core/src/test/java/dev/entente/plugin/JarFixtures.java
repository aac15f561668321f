package dev.entente.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Plugin jars made on the spot, good ones and bad ones. */
public final class JarFixtures {

    private JarFixtures() {}

    /** A jar that names these classes as its extensions. */
    public static Path plugin(Path file, String id, Map<String, byte[]> classes, String... extensions) {
        return jar(file, manifest(id, "1.0.0", ">=1.0.0 & <2.0.0"), classes, String.join("\n", extensions));
    }

    static Map<String, String> manifest(String id, String version, String requires) {
        return Map.of("Plugin-Id", id, "Plugin-Version", version, "Plugin-Requires", requires);
    }

    static Path jar(Path file, Map<String, String> manifest, Map<String, byte[]> classes, String index) {
        return jar(file, manifest, classes, Map.of("META-INF/extensions.idx", index));
    }

    static Path jar(Path file, Map<String, String> manifest, Map<String, byte[]> classes, Map<String, String> texts) {
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest(manifest))) {
            for (var type : classes.entrySet()) {
                put(out, type.getKey().replace('.', '/') + ".class", type.getValue());
            }
            for (var text : texts.entrySet())
                put(out, text.getKey(), text.getValue().getBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(Map<String, String> entries) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.forEach(manifest.getMainAttributes()::putValue);
        return manifest;
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    /** A model whose one answer is this expression, and whose static part is this code. */
    public static String model(String name, String answer, String members) {
        return """
                package stranger;
                import dev.entente.api.*;
                import dev.entente.api.commercial.*;
                import dev.entente.api.commercial.Step.Rounding;
                import java.util.*;
                public class %s implements CommercialModel<%s.Terms> {
                    public record Terms(Unit unit) {}
                    %s
                    public PluginId id() { return new PluginId("%s", 1); }
                    public Set<Motion> motions() { return Set.of(Motion.RESELL); }
                    public Class<Terms> terms() { return Terms.class; }
                    public Earning calculate(Occurrence what, Standing standing, Terms terms) { return %s; }
                }
                """.formatted(name, name, members, name.toLowerCase(java.util.Locale.ROOT), answer);
    }

    /** Compiles sources, by class name, against what this test sees. */
    public static Map<String, byte[]> compile(Map<String, String> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var units = new ArrayList<JavaFileObject>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        var classes = new Classes(compiler.getStandardFileManager(null, null, null));
        var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        boolean compiled =
                compiler.getTask(null, classes, null, options, null, units).call();
        if (!compiled) throw new IllegalStateException("The fixture does not compile");
        return classes.bytes();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        Classes(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + name.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(name, _ -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> bytes() {
            var bytes = new LinkedHashMap<String, byte[]>();
            written.forEach((name, out) -> bytes.put(name, out.toByteArray()));
            return bytes;
        }
    }
}
