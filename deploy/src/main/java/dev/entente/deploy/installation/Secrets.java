package dev.entente.deploy.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Generated passwords and keys, one file each, which their owner alone can read. */
public record Secrets(Path folder) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The secret of that name, made when it is asked for the first time. */
    public String of(String name) {
        return find(name).orElseGet(() -> {
            var made = random();
            write(name, made);
            return made;
        });
    }

    public Path file(String name) {
        of(name);
        return folder.resolve(name);
    }

    public Optional<String> find(String name) {
        try {
            var file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The secrets in " + folder + " can't be read: run as the user who made them", e);
        }
    }

    /** Whole or not at all: a start that is killed leaves no half secret behind. */
    public void write(String name, String content) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            writeOwnerOnly(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets in " + folder + " can't be written", e);
        }
    }

    public static void writeOwnerOnly(Path file, String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".new", ownerOnly);
        Files.write(fresh, content.getBytes(UTF_8));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    public static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
