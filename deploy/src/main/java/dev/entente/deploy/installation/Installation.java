package dev.entente.deploy.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Where everything of one installation lies: {@code home} is the built product, {@code data} all that must be kept. */
public record Installation(Path home, Path data, Settings settings) {

    public Installation {
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public Path product(String module, String file) {
        return home.resolve(module).resolve("target").resolve(file);
    }

    public Path postgres() {
        return data.resolve("postgres");
    }

    public Path server() {
        return data.resolve("server");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path plugins() {
        return data.resolve("plugins");
    }

    /** What people hand in: as much to be kept as the database. */
    public Path files() {
        return settings.files().map(Path::of).map(Path::toAbsolutePath).orElse(data.resolve("files"));
    }

    /** Letters, where there is no SMTP server. */
    public Path mailbox() {
        return data.resolve("mailbox");
    }

    public Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    public State state() {
        return new State(data.resolve("state"));
    }

    public boolean exists() {
        return Files.isDirectory(data.resolve("secrets"));
    }

    /** Others may pass through to a database of its own user, but what the server writes is not for them. */
    public void create() {
        try {
            Files.createDirectories(data);
            for (var folder : List.of(logs(), server(), plugins(), files(), mailbox())) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + data + " can't be written: choose another by --data", e);
        }
    }
}
