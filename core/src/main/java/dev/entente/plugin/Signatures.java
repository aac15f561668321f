package dev.entente.plugin;

import dev.entente.guard.Archive;
import dev.entente.guard.Objection;
import dev.entente.guard.Objection.Kind;
import dev.entente.guard.Trust;
import dev.entente.guard.Trust.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The name that was signed, and the key that did; none where the jar is not signed. */
    record Signed(String plugin, PublicKey key) {}

    @Nullable
    Signed signed(Archive archive) {
        return Seal.of(archive)
                .flatMap(seal -> trust.signing(seal).map(key -> new Signed(seal.plugin(), key)))
                .orElse(null);
    }

    /** The same of a jar that was taken before, with what is trusted by now. */
    List<Objection> against(@Nullable Signed signed) {
        if (signed != null) return trust.objections(signed.plugin(), signed.key(), day);
        return needed ? List.of(new Objection(Kind.SIGNATURE, "The jar", "it is not signed")) : List.of();
    }

    /** For jars of which all have to be signed, by keys of somebody else. */
    static Signatures demanded(Trust trust, LocalDate day) {
        return new Signatures(trust, day, true);
    }
}
