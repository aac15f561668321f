package dev.entente.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The folder that an author begins with: a model with its test, what builds and tests its jar, and all that these need. */
public final class PluginTemplate {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");
    private static final List<String> LIBRARIES = List.of("entente-plugin-api-", "pf4j-", "jspecify-");
    private static final List<String> TEST_LIBRARIES =
            List.of("entente-plugin-kit-", "jackson-", "junit-", "opentest4j-");

    private final Path home;

    /** @param home where the server stands, which brings the API */
    public PluginTemplate(Path home) {
        this.home = home;
    }

    public Path write(Path in, String name) {
        if (!NAME.matcher(name).matches() || name.length() > 40) {
            throw new Refusal("\"%s\" is no name for a plugin: take small letters, digits and hyphens".formatted(name));
        }
        var folder = in.resolve(name);
        if (Files.exists(folder)) throw new Refusal(folder + " exists already; choose another name");
        try {
            for (var file : List.of("build.sh", "test.sh", "manifest.txt", "input.json")) put(folder, file, file, name);
            put(folder, "src/com/example/Model.java", "Model.java.txt", name);
            put(folder, "test/src/com/example/ModelTest.java", "ModelTest.java.txt", name);
            put(folder, "test/src/com/example/Tests.java", "Tests.java.txt", name);
            for (var script : List.of("build.sh", "test.sh"))
                if (!folder.resolve(script).toFile().setExecutable(true)) throw new IOException(script);
            copyLibraries(Files.createDirectory(folder.resolve("lib")));
            copyTestLibraries(Files.createDirectory(folder.resolve("test/lib")));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be written", e);
        }
        return folder;
    }

    private static void put(Path folder, String file, String template, String name) throws IOException {
        var to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        Files.writeString(to, text(template).replace("NAME", name));
    }

    private static String text(String name) throws IOException {
        try (var in = PluginTemplate.class.getResourceAsStream("/plugin/" + name)) {
            if (in == null) throw new IllegalStateException("The template has no " + name);
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void copyLibraries(Path lib) throws IOException {
        try (var war = new ZipFile(home.resolve("ui/target/entente.war").toFile())) {
            for (var entry : war.stream().toList()) {
                var file = Path.of(entry.getName()).getFileName().toString();
                if (LIBRARIES.stream().noneMatch(file::startsWith)) continue;
                try (var in = war.getInputStream(entry)) {
                    Files.copy(in, lib.resolve(file));
                }
            }
        }
    }

    /** The kit and what it stands on are among the launcher's own libraries. */
    private void copyTestLibraries(Path lib) throws IOException {
        try (var files = Files.list(home.resolve("deploy/target/lib"))) {
            for (var from : files.toList()) {
                var file = from.getFileName().toString();
                if (TEST_LIBRARIES.stream().anyMatch(file::startsWith)) Files.copy(from, lib.resolve(file));
            }
        }
    }
}
