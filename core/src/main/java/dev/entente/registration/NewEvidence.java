package dev.entente.registration;

import dev.entente.file.Upload;

/** A file that has arrived and is to go with a registration; whoever holds it throws it away when it is not sent. */
public record NewEvidence(String name, Upload upload) implements AutoCloseable {

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
