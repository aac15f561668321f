package dev.entente.file;

import dev.entente.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Bytes that have arrived whole and lie on the disk, but belong to no file yet. What is not kept is thrown away at the end. */
public record Upload(Path path, long size, String digest) implements AutoCloseable {

    /** What it is by its bytes; a problem when that is none of the types that are taken. */
    public String type(Set<String> taken) {
        try {
            var type = FileType.among(taken, FileType.of(path));
            if (taken.contains(type)) return type;
            var words = "By its content this file is %s, whatever its name says; send %s."
                    .formatted(FileType.words(type), FileType.words(taken));
            throw Problem.field(FileProblem.FILE_TYPE_REFUSED, "/file", words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it still lies there: it was neither kept nor thrown away. */
    public boolean isThere() {
        return Files.exists(path);
    }

    @Override
    public void close() {
        Shelf.delete(path);
    }
}
