package dev.entente.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The plugin jars of a folder, and those that come to it. Each is copied first: what runs is then what its digest says, even
 * if somebody replaces the file.
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

    /** What a file looked like; another look means another jar. */
    private record Look(long size, FileTime changed) {}

    private final Path folder;
    private final Path copies;
    private final Map<Path, Look> seen = new HashMap<>();
    private final List<Path> taken = new ArrayList<>();

    private PluginFolder(Path folder, Path copies) {
        this.folder = folder;
        this.copies = copies;
    }

    static PluginFolder of(Path folder) {
        try {
            return new PluginFolder(folder, Files.createTempDirectory("entente-plugins-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return folder;
    }

    /** The jars that are new, or changed, since the last time. */
    List<Found> fresh() {
        try (var files = Files.list(folder)) {
            var fresh = new ArrayList<Found>();
            for (var jar : files.filter(PluginFolder::isJar).sorted().toList()) {
                var look = new Look(Files.size(jar), Files.getLastModifiedTime(jar));
                if (!look.equals(seen.put(jar, look))) fresh.add(new Found(jar, copy()));
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copy() {
        var copy = copies.resolve(taken.size() + ".jar");
        taken.add(copy);
        return copy;
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar") && Files.isRegularFile(file);
    }

    @Override
    public void close() {
        try {
            for (var copy : taken) Files.deleteIfExists(copy);
            Files.deleteIfExists(copies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
