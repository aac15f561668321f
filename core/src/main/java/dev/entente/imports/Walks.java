package dev.entente.imports;

import dev.entente.file.ReadingFiles;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps files open between the parts of a job, so that no part reads what is behind it again. Only a help: whoever comes to
 * another place, after a restart or on another node, opens the file anew and goes there.
 */
@ApplicationScoped
class Walks {

    private static final int MOST = 4;

    @Inject
    ReadingFiles files;

    private final LinkedHashMap<Step, Walk> open = new LinkedHashMap<>();

    /** A batch, with what may differ from one job to the next. */
    private record Step(UUID batch, ImportBatch.State state, Mapping mapping) {

        static Step of(ImportBatch batch) {
            return new Step(batch.id(), batch.state(), batch.mapping());
        }
    }

    /** The walk that has come just so far; it is the caller's until it is kept again. */
    Walk at(ImportBatch batch, long done) {
        var known = taken(Step.of(batch));
        if (known != null && known.done() == done) return known;
        if (known != null) known.close();
        var walk = new Walk(copy(batch), batch.kind(), batch.mapping());
        while (walk.done() < done && !walk.next(1).isEmpty()) {
            // what is behind was dealt with; only its keys count
        }
        return walk;
    }

    private synchronized @Nullable Walk taken(Step step) {
        return open.remove(step);
    }

    synchronized void keep(ImportBatch batch, Walk walk) {
        var before = open.put(Step.of(batch), walk);
        if (before != null) before.close();
        while (open.size() > MOST) {
            var oldest = open.pollFirstEntry();
            if (oldest != null) oldest.getValue().close();
        }
    }

    Path copy(ImportBatch batch) {
        try {
            var copy = Files.createTempFile("import", ".table");
            try (var bytes = files.bytes(files.find(batch.fileId))) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    synchronized void close() {
        open.values().forEach(Walk::close);
        open.clear();
    }
}
