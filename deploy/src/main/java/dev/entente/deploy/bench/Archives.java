package dev.entente.deploy.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What a peer is delivered in. */
final class Archives {

    private Archives() {}

    /** Without its own first folder. */
    static void unpackTomcat(Path archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (entry.isDirectory() || name.toString().contains("webapps")) continue;
                write(tar.readAllBytes(), folder.resolve(name.subpath(1, name.getNameCount())));
            }
        }
        for (var needed : List.of("logs", "temp", "work")) Files.createDirectories(folder.resolve(needed));
    }

    static void unpackWar(Path archive, Path folder) throws IOException {
        try (var war = new ZipFile(archive.toFile())) {
            for (var entry : war.stream().filter(each -> !each.isDirectory()).toList()) {
                try (var in = war.getInputStream(entry)) {
                    write(in.readAllBytes(), folder.resolve(entry.getName()));
                }
            }
        }
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }
}
