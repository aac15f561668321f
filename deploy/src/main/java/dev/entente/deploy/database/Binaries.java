package dev.entente.deploy.database;

import dev.entente.deploy.installation.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once from the jar that carries them. */
final class Binaries {

    static final String VERSION = "18.6.0";

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path folder) {
        var ready = folder.resolve(VERSION);
        if (Files.isDirectory(ready)) return ready;
        requireMachine();
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempDirectory(folder, "unpacking");
            Files.setPosixFilePermissions(fresh, permissions(0755));
            unpack(fresh);
            // Only a whole copy gets the name that is looked for.
            Files.move(fresh, ready, StandardCopyOption.ATOMIC_MOVE);
            return ready;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked into " + folder, e);
        }
    }

    private static void requireMachine() {
        if (!"amd64".equals(System.getProperty("os.arch")) || !"Linux".equals(System.getProperty("os.name"))) {
            throw new Refusal("The embedded PostgreSQL is for Linux on x86-64: name another by ENTENTE_DATABASE_URL");
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var packed = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) throw new IOException(ARCHIVE + " is not on the class path");
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, target.resolve(entry.getName()).normalize(), target);
                }
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file, Path target)
            throws IOException {
        if (!file.startsWith(target)) throw new IOException(entry.getName() + " points outside");
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            Files.setPosixFilePermissions(file, permissions(entry.getMode()));
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var set = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        set.add(PosixFilePermission.GROUP_READ);
        set.add(PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            set.add(PosixFilePermission.OWNER_EXECUTE);
            set.add(PosixFilePermission.GROUP_EXECUTE);
            set.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return set;
    }
}
