package dev.entente.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of our own for the jars that run: what stands there is what its digest says, whatever becomes of where it came from. */
final class Copies implements AutoCloseable {

    private final Path folder;
    private final List<Path> taken = new ArrayList<>();

    private Copies(Path folder) {
        this.folder = folder;
    }

    static Copies make() {
        try {
            return new Copies(Files.createTempDirectory("entente-plugins-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the next one is to be. */
    Path next() {
        var copy = folder.resolve(taken.size() + ".jar");
        taken.add(copy);
        return copy;
    }

    @Override
    public void close() {
        try {
            for (var copy : taken) Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
