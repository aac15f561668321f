package dev.entente.guard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Signs a jar: writes it again, with the sums of its files and the signature over them. */
public final class Signing {

    private Signing() {}

    /** Writes the signed jar; what was signed before is signed anew. */
    public static void sign(Archive archive, PrivateKey key, Path signed) throws IOException {
        var sums = Sums.of(archive).bytes();
        try (var out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(signed)))) {
            for (var file : archive.files().entrySet()) {
                boolean old = file.getKey().equals(Sums.FILE) || file.getKey().equals(Sums.SIGNATURE);
                if (!old) put(out, file.getKey(), file.getValue());
            }
            put(out, Sums.FILE, sums);
            put(out, Sums.SIGNATURE, (Keys.sign(sums, key) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0); // the same jar every time
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
