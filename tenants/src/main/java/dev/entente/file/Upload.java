package dev.entente.file;

import java.nio.file.Path;

/** Bytes that have arrived whole and lie on the disk, but belong to no file yet. What is not kept is thrown away at the end. */
public record Upload(Path path, long size, String digest) implements AutoCloseable {

    @Override
    public void close() {
        Shelf.delete(path);
    }
}
