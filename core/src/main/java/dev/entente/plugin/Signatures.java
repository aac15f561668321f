package dev.entente.plugin;

import dev.entente.guard.Archive;
import dev.entente.guard.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the operator demands of the signatures of plugin jars: that those which have one hold, and where it is said so, that
 * all have one. The trusted keys stand in a file of the folder.
 */
record Signatures(Trust trust, LocalDate day, boolean needed) {

    static final String FILE = "trusted-keys";

    /** Refuses with an {@link IllegalArgumentException} a file of keys that cannot be read. */
    static Signatures of(Path folder, LocalDate day, boolean needed) {
        var file = folder.resolve(FILE);
        try {
            return new Signatures(Files.exists(file) ? Trust.read(Files.readString(file)) : Trust.NONE, day, needed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refuseUnlessTrusted(Archive archive) {
        if (!needed && !Trust.isSigned(archive)) return;
        var objections = trust.objections(archive, day);
        if (archive.objections().isEmpty() && !objections.isEmpty()) throw new UnfitJar(objections);
    }
}
