package dev.entente.deploy.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.PluginTemplate;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Rest;
import dev.entente.guard.Archive;
import dev.entente.guard.Keys;
import dev.entente.guard.Signing;
import dev.entente.plugin.Trial;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import tools.jackson.databind.JsonNode;

/**
 * A plugin that somebody outside wrote, signed and handed in, and that was looked at and listed: it stands in the catalog for whoever
 * wants it, and {@link Installing} has it installed. It is the one that authors begin with. Its first version was hasty, its next one waits for a
 * review, and the one after that was not signed.
 */
final class ListedPlugin {

    static final String CODE = "capped-share";
    static final String HASTY = "0.9.0";
    private static final String PAYS = "case Sale sale -> pays(sale, terms);";
    private static final String BREAKS =
            "case Sale sale when sale.lines().size() > 1 -> throw new IllegalStateException(\"One line\");\n" + PAYS;
    private static final String PUBLISHER = "brightline-labs";

    private final Installation installation;
    private final int port;
    private final Operator operator;

    ListedPlugin(Installation installation, int port) {
        this.installation = installation;
        this.port = port;
        this.operator = new Operator(installation, port);
    }

    void listOnce() {
        var known = operator.catalog("").path("versions").findValuesAsString("plugin");
        if (known.contains(CODE)) return;
        try {
            var folder = Files.createTempDirectory("entente-demo-");
            try {
                list(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void list(Path folder) throws IOException {
        var keys = Keys.pair();
        var plugin = new PluginTemplate(installation.home()).write(folder, CODE);
        var source = plugin.resolve("src/com/example/Model.java");
        var text = Files.readString(source);
        Files.writeString(source, text.replace(PAYS, BREAKS));
        var hasty = compiled(plugin, Files.createDirectory(folder.resolve("hasty")));
        Files.writeString(source, text);
        var classes = compiled(plugin, Files.createDirectory(folder.resolve("out")));
        keepAnswers(plugin, classes, jar(plugin, classes, folder.resolve("plain.jar"), "1.0.0"));
        var token = publisher();
        operator.decide("/publishers/" + PUBLISHER + "/keys", Map.of("key", Keys.text(keys.getPublic())));
        for (var version : List.of(HASTY, "1.0.0", "1.1.0")) {
            var signed = folder.resolve("signed.jar");
            Signing.sign(
                    Archive.read(
                            jar(plugin, version.equals(HASTY) ? hasty : classes, folder.resolve("plain.jar"), version)),
                    keys.getPrivate(),
                    signed);
            var digest = expect(Rest.upload(plugins(""), token, Files.readAllBytes(signed)))
                    .path("digest")
                    .asString();
            expect(Rest.upload(plugins("/" + CODE + "/versions/" + version + "/review"), token, new byte[0]));
            if (!version.equals("1.1.0"))
                operator.decide(
                        "/" + CODE + "/" + version + "/listing", Map.of("by", "Mara Lindqvist", "digest", digest));
        }
        var unsigned = jar(plugin, classes, folder.resolve("plain.jar"), "1.2.0");
        expect(Rest.upload(plugins(""), token, Files.readAllBytes(unsigned)));
    }

    private URI plugins(String path) {
        return URI.create("http://localhost:" + port + "/publisher/v1/plugins" + path);
    }

    private String publisher() {
        var codes = operator.catalog("/publishers").findValuesAsString("code");
        var said = codes.contains(PUBLISHER)
                ? operator.decide("/publishers/" + PUBLISHER + "/token", Map.of())
                : operator.decide("/publishers", Map.of("code", PUBLISHER, "name", "Brightline Labs"));
        return said.path("token").asString();
    }

    /** The answers that a reviewer sees, and that each later version has to give as well. */
    private static void keepAnswers(Path plugin, Path classes, Path jar) throws IOException {
        var input = Files.readString(plugin.resolve("input.json"));
        var golden = Files.createDirectories(classes.resolve("META-INF/golden")).resolve("first.json");
        Files.writeString(golden, Trial.kept(input, Trial.of(jar).ask(input)));
    }

    private static Path compiled(Path plugin, Path out) throws IOException {
        var source = plugin.resolve("src/com/example/Model.java");
        var said = new ByteArrayOutputStream(); // for nobody, unless it fails
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        InputStream.nullInputStream(),
                        said,
                        said,
                        "-processorpath",
                        extensions(plugin),
                        "-d",
                        out.toString(),
                        "-cp",
                        String.join(File.pathSeparator, libraries(plugin)),
                        source.toString());
        if (failed != 0)
            throw new IllegalStateException(
                    "The demo's plugin does not compile: " + said.toString(StandardCharsets.UTF_8));
        return out;
    }

    private static List<String> libraries(Path plugin) throws IOException {
        try (var files = Files.list(plugin.resolve("lib"))) {
            return files.map(Path::toString).toList();
        }
    }

    /** What lists the models for the jar. */
    private static String extensions(Path plugin) throws IOException {
        return libraries(plugin).stream()
                .filter(it -> it.contains("pf4j-"))
                .findFirst()
                .orElseThrow();
    }

    private static Path jar(Path plugin, Path classes, Path file, String version) throws IOException {
        var said = Files.readString(plugin.resolve("manifest.txt"));
        var text = "Manifest-Version: 1.0\n" + said.replaceFirst("Plugin-Version: .*", "Plugin-Version: " + version);
        try (var in = new ByteArrayInputStream(text.getBytes(UTF_8));
                var jar = new JarOutputStream(Files.newOutputStream(file), new Manifest(in));
                var found = Files.walk(classes)) {
            for (var each : found.filter(Files::isRegularFile).sorted().toList())
                put(jar, classes.relativize(each).toString().replace('\\', '/'), each);
        }
        return file;
    }

    private static void put(JarOutputStream jar, String name, Path file) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(Files.readAllBytes(file));
        jar.closeEntry();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static JsonNode expect(Rest.Reply reply) {
        if (reply.well()) return reply.body();
        throw new Refusal(reply.words());
    }
}
