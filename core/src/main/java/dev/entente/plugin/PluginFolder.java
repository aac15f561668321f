package dev.entente.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The plugin jars of a folder, as they were when the server started. Each is copied first: what runs is then what its
 * digest says, even if somebody replaces the file.
 */
final class PluginFolder implements AutoCloseable {

    private static final long LARGEST = 50_000_000;

    /** A jar, and where its copy is to be. */
    record Found(Path jar, Path copy) {

        String name() {
            return String.valueOf(jar.getFileName());
        }

        /** Copies it, and gives the SHA-256 of what was copied. */
        String take() throws IOException {
            if (Files.size(jar) > LARGEST) throw new UnfitJar("It is larger than " + LARGEST / 1_000_000 + " MB");
            return sha256(Files.readAllBytes(Files.copy(jar, copy)));
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every JDK has it
            }
        }
    }

    private final List<Found> jars;
    private final Path copies;

    private PluginFolder(List<Found> jars, Path copies) {
        this.jars = jars;
        this.copies = copies;
    }

    static PluginFolder of(Path folder) {
        try (var files = Files.list(folder)) {
            var copies = Files.createTempDirectory("entente-plugins-");
            var found = new ArrayList<Found>();
            for (var jar : files.filter(PluginFolder::isJar).sorted().toList()) {
                found.add(new Found(jar, copies.resolve(found.size() + ".jar")));
            }
            return new PluginFolder(found, copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    List<Found> jars() {
        return jars;
    }

    @Override
    public void close() {
        try {
            for (var jar : jars) Files.deleteIfExists(jar.copy());
            Files.deleteIfExists(copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
