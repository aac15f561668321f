package dev.entente.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Plugin jars that nobody wants, made on the spot and put among the good ones. */
final class HostilePlugins {

    private static final String PAYS = "Earning.pays(Rounding.halfUp(%d), List.of(Step.of(\"A third\", new Exact("
            + "new java.math.BigDecimal(\"0.333\"), Unit.currency(\"%s\")))))";

    private static final Map<String, String> ANSWERS =
            Map.of("Throwing", "fail()", "Straying", PAYS.formatted(2, "USD"), "Splitting", PAYS.formatted(3, "EUR"));

    /** No more than three: after as many failures in a row a jar is asked no more. */
    private static final Map<String, String> GREEDY = Map.of(
            "Hoarding",
            "hoard()",
            "Million",
            "many()",
            "Torn",
            "Earning.pays(Rounding.halfUp(2), List.of(Step.nothing(Unit.currency(\"EUR\"), \"\\ud800\")))");

    /** What an answer begins with that is the steps of a price, and not what a sale earns. */
    static final String PRICE = "price: ";

    private HostilePlugins() {}

    static void put(Path folder) throws IOException {
        Files.write(folder.resolve("corrupt.jar"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        jar(folder.resolve("hostile.jar"), ">=1.0.0 & <2.0.0", ANSWERS);
        jar(folder.resolve("endless.jar"), ">=1.0.0 & <2.0.0", Map.of("Recursing", "calculate(what, standing, terms)"));
        jar(folder.resolve("spinning.jar"), ">=1.0.0 & <2.0.0", Map.of("Spinning", "spin()"));
        jar(folder.resolve("greedy.jar"), ">=1.0.0 & <2.0.0", GREEDY);
        jar(folder.resolve("incompatible.jar"), ">=9.0.0", Map.of("Distant", "fail()"));
    }

    private static void jar(Path file, String requires, Map<String, String> answers) throws IOException {
        jar(file, "1.0.0", requires, answers);
    }

    /** A plugin by the name of its file: models by their names, each with the one expression that it answers with. */
    static void jar(Path file, String version, String requires, Map<String, String> answers) throws IOException {
        var manifest = new Manifest();
        var entries = manifest.getMainAttributes();
        entries.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.putValue("Plugin-Id", file.getFileName().toString().replace(".jar", ""));
        entries.putValue("Plugin-Version", version);
        entries.putValue("Plugin-Requires", requires);
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var type : compile(answers).entrySet())
                put(jar, type.getKey() + ".class", type.getValue().toByteArray());
            var index = String.join(
                    "\n", answers.keySet().stream().map(it -> "hostile." + it).toList());
            put(jar, "META-INF/extensions.idx", index.getBytes());
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static String model(String name, String answer) {
        return """
                package hostile;
                import dev.entente.api.*;
                import dev.entente.api.commercial.*;
                import dev.entente.api.commercial.Step.Rounding;
                import java.util.*;
                public class %s implements CommercialModel<%s.Terms> {
                    public record Terms(Unit unit) {}
                    private static Earning fail() { throw new IllegalStateException("<script>secret</script>"); }
                    private static Earning spin() { while (true) {} }
                    private static Earning hoard() {
                        var all = new ArrayList<Object>();
                        while (true) all.add(new long[1_000]);
                    }
                    private static Earning many() {
                        var all = new ArrayList<Step>();
                        var one = Step.nothing(Unit.currency("EUR"), "Again");
                        for (int i = 0; i < 1_000_000; i++) all.add(one);
                        return Earning.pays(Rounding.halfUp(2), all);
                    }
                    public PluginId id() { return new PluginId("%s", 1); }
                    public Set<Motion> motions() {
                        return Set.of(Motion.RESELL, Motion.REFERRAL, Motion.CO_SELL, Motion.MARKETPLACE);
                    }
                    public Class<Terms> terms() { return Terms.class; }
                    public Earning calculate(Occurrence what, Standing standing, Terms terms) { return %s; }
                }
                """.formatted(name, name, name.toLowerCase(Locale.ROOT), answer);
    }

    private static String source(String name, String answer) {
        return answer.startsWith(PRICE) ? pricing(name, answer.substring(PRICE.length())) : model(name, answer);
    }

    private static String pricing(String name, String steps) {
        return """
                package hostile;
                import dev.entente.api.*;
                import dev.entente.api.commercial.*;
                import java.util.*;
                public class %s implements PricingModel<%s.Terms> {
                    public record Terms(Percentage off) {}
                    private static List<Step> fail() { throw new IllegalStateException("<script>secret</script>"); }
                    public PluginId id() { return new PluginId("%s", 1); }
                    public Class<Terms> terms() { return Terms.class; }
                    public List<Step> price(Quoted quoted, Standing standing, Terms terms) { return %s; }
                }
                """.formatted(name, name, name.toLowerCase(Locale.ROOT), steps);
    }

    private static Map<String, ByteArrayOutputStream> compile(Map<String, String> answers) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var classes = new Classes(compiler.getStandardFileManager(null, null, null));
        var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        var sources = answers.entrySet().stream()
                .map(it -> new Source(it.getKey(), source(it.getKey(), it.getValue())))
                .toList();
        if (!compiler.getTask(null, classes, null, options, null, sources).call()) {
            throw new IllegalStateException("The hostile plugins do not compile");
        }
        return classes.written;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///hostile/" + name + ".java"), Kind.SOURCE);
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
        public JavaFileObject getJavaFileForOutput(Location location, String name, Kind kind, FileObject sibling) {
            var path = name.replace('.', '/');
            return new SimpleJavaFileObject(URI.create("bytes:///" + path + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(path, _ -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
