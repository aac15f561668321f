package dev.entente.registration;

import dev.entente.file.FileType;
import dev.entente.file.Upload;
import java.util.Set;

/** A file that has arrived and is to show something, for a registration or in a case; whoever holds it throws it away when it is not sent. */
public record NewEvidence(String name, Upload upload) implements AutoCloseable {

    /** The media types that are taken. */
    public static final Set<String> TYPES = Set.of(
            FileType.PDF,
            FileType.DOCX,
            FileType.XLSX,
            FileType.PPTX,
            FileType.PNG,
            FileType.JPEG,
            FileType.CSV,
            FileType.TEXT);

    /** In bytes, of one file. */
    public static final long MOST_BYTES = 20_000_000;

    /** Of what has arrived; refused at once, and thrown away, when it is none that is taken. */
    public static NewEvidence of(String name, Upload upload) {
        try {
            upload.type(TYPES);
            return new NewEvidence(name, upload);
        } catch (RuntimeException refused) {
            upload.close();
            throw refused;
        }
    }

    /** In bytes. */
    public long size() {
        return upload.size();
    }

    /** Whether it can still be sent. */
    public boolean isThere() {
        return upload.isThere();
    }

    @Override
    public void close() {
        upload.close();
    }
}
