package dev.entente.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The folder with the bytes: {@code <tenant>/<last two of the id>/<id>}, made of nothing but keys. What has arrived but
 * belongs to no row yet lies in {@code incoming}. There too lies a mark for each file whose row is not decided yet, so
 * that a server that was killed in between can tell which bytes to look after.
 */
@ApplicationScoped
class Shelf {

    private static final String INCOMING = "incoming";
    private static final String ARRIVED = ".part";
    private static final Pattern MARK = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f-]{36})");

    @Inject
    @ConfigProperty(name = "entente.files")
    Optional<Path> configured;

    /** A file whose row may have been written, or not. */
    record Mark(UUID tenantId, UUID id) {

        private String name() {
            return tenantId + "." + id;
        }
    }

    /** Where bytes that arrive are written first; for the owner alone. */
    Path arriving() {
        try {
            return Files.createTempFile(incoming(), "", ARRIVED, ownerOnly());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    /** Puts what has arrived, and is on the disk already, where it stays. */
    void put(Mark file, Path arrived) {
        try {
            mark(file);
            var folder = Files.createDirectories(folder(file));
            Files.move(arrived, place(file), StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mark(Mark file) {
        try {
            Files.write(incoming().resolve(file.name()), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void unmark(Mark file) {
        delete(root().resolve(INCOMING).resolve(file.name()));
    }

    void remove(Mark file) {
        delete(place(file));
        unmark(file);
    }

    InputStream open(Mark file) {
        try {
            return Files.newInputStream(place(file));
        } catch (NoSuchFileException gone) {
            throw new IllegalStateException("The bytes of file " + file.id() + " are not in the file store", gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has been undecided since before then. Bytes that belong to nobody are thrown away on the way. */
    List<Mark> undecided(Instant since) {
        try (var left = Files.list(incoming())) {
            var old = left.filter(file -> isOlder(file, since)).toList();
            old.stream().filter(file -> file.toString().endsWith(ARRIVED)).forEach(Shelf::delete);
            return old.stream()
                    .map(file -> MARK.matcher(file.getFileName().toString()))
                    .filter(mark -> mark.matches())
                    .map(mark -> new Mark(UUID.fromString(mark.group(1)), UUID.fromString(mark.group(2))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path file, Instant since) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(since);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(Mark file) {
        return folder(file).resolve(file.id().toString());
    }

    // The end of the key: its beginning is the time, and would fill one folder for years.
    private Path folder(Mark file) {
        var id = file.id().toString();
        return root().resolve(file.tenantId().toString()).resolve(id.substring(id.length() - 2));
    }

    private Path incoming() throws IOException {
        return Files.createDirectories(root().resolve(INCOMING));
    }

    private Path root() {
        return configured.orElseThrow(() -> new IllegalStateException("entente.files names no folder"));
    }
}
