package dev.entente.file;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes bytes from the network to the disk, before any transaction begins: who sends slowly keeps nobody waiting. */
@Internal
@ApplicationScoped
public class ReceivingFiles {

    private static final int PART = 65_536;

    @Inject
    Shelf shelf;

    /** All of it or a problem: stops as soon as there are more than this many bytes. */
    public Upload receive(InputStream bytes, long most) {
        var path = shelf.arriving();
        try {
            return written(path, bytes, most);
        } catch (RuntimeException | IOException e) {
            Shelf.delete(path);
            if (e instanceof RuntimeException refused) throw refused;
            throw new UncheckedIOException((IOException) e);
        }
    }

    private static Upload written(Path path, InputStream bytes, long most) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var out = FileChannel.open(path, StandardOpenOption.WRITE)) {
            var part = new byte[PART];
            for (int read = bytes.read(part); read >= 0; read = bytes.read(part)) {
                size += read;
                if (size > most) throw tooLarge(most);
                digest.update(part, 0, read);
                var rest = ByteBuffer.wrap(part, 0, read);
                while (rest.hasRemaining()) out.write(rest);
            }
            if (size == 0) throw new Problem(FileProblem.FILE_EMPTY, "Choose a file with something in it.");
            out.force(true);
        }
        return new Upload(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The refusal of what is larger than this, wherever it is noticed. */
    public static Problem tooLarge(long most) {
        return new Problem(FileProblem.FILE_TOO_LARGE, "Send at most " + words(most) + ".");
    }

    private static String words(long bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : Math.max(1, bytes / 1_000) + " kB";
    }
}
