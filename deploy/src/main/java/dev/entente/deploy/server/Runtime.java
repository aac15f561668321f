package dev.entente.deploy.server;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packaged Open Liberty, unpacked beside its package: what an installation adds lies in its data folder, not in here. */
final class Runtime {

    private Runtime() {}

    /** The folder with {@code bin} and {@code lib}. */
    static Path unpacked(Installation installation) {
        var packed = installation.product("deploy/server", "entente-server.zip");
        if (!Files.exists(packed)) throw new Refusal("The server is not built yet: run ./entente up");
        var unpacked = installation.product("deploy/server", "server");
        try {
            var stamp = Files.size(packed) + " " + Files.getLastModifiedTime(packed);
            var stampFile = unpacked.resolve("package");
            if (!Files.exists(stampFile) || !Files.readString(stampFile).equals(stamp)) {
                unpack(packed, unpacked);
                Files.writeString(stampFile, stamp);
            }
            return unpacked.resolve("wlp");
        } catch (IOException e) {
            throw new UncheckedIOException("The server's package could not be unpacked", e);
        }
    }

    private static void unpack(Path packed, Path target) throws IOException {
        var fresh = target.resolveSibling("server.new");
        delete(fresh);
        try (var zip = new ZipFile(packed.toFile())) {
            for (var entry : zip.stream().toList()) unpack(zip, entry, fresh);
        }
        try (var programs = Files.newDirectoryStream(fresh.resolve("wlp/bin"), Files::isRegularFile)) {
            for (var program : programs) program.toFile().setExecutable(true, false);
        }
        delete(target);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) throw new IOException(entry.getName() + " points outside");
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
