package dev.entente.plugin;

import dev.entente.tenant.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plugin jars of a folder, and those that come to it. */
final class PluginFolder {

    private static final long LARGEST = 50_000_000;

    /** A jar, and where its copy is to be. */
    record Found(Path jar, Path copy) {

        String name() {
            return String.valueOf(jar.getFileName());
        }

        /** Copies it, and gives the SHA-256 of what was copied. */
        String take() throws IOException {
            if (Files.size(jar) > LARGEST) throw new UnfitJar("It is larger than " + LARGEST / 1_000_000 + " MB");
            return Digest.of(Files.readAllBytes(Files.copy(jar, copy)));
        }
    }

    /** What a file looked like; another look means another jar. */
    private record Look(long size, FileTime changed) {}

    private final Path folder;
    private final Copies copies;
    private final Map<String, Look> seen = new HashMap<>();

    PluginFolder(Path folder, Copies copies) {
        this.folder = folder;
        this.copies = copies;
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
                if (!look.equals(seen.put(String.valueOf(jar.getFileName()), look)))
                    fresh.add(new Found(jar, copies.next()));
            }
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes this one for new the next time. */
    void forget(String name) {
        seen.remove(name);
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(".jar") && Files.isRegularFile(file);
    }
}
