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

/** The folder that an author begins with: a model, what builds its jar, and the API to compile against. */
public final class PluginTemplate {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,5}");
    private static final List<String> LIBRARIES = List.of("entente-plugin-api-", "pf4j-", "jspecify-");

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
            var source = Files.createDirectories(folder.resolve("src/com/example"));
            for (var file : List.of("build.sh", "manifest.txt", "extensions.idx", "input.json")) {
                Files.writeString(folder.resolve(file), text(file).replace("NAME", name));
            }
            Files.writeString(
                    source.resolve("Model.java"), text("Model.java.txt").replace("NAME", name));
            if (!folder.resolve("build.sh").toFile().setExecutable(true)) throw new IOException("build.sh");
            copyLibraries(Files.createDirectory(folder.resolve("lib")));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be written", e);
        }
        return folder;
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
}
