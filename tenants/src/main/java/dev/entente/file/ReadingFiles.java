package dev.entente.file;

import dev.entente.identity.Internal;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;

/** Finds files and opens their bytes, for use cases that have asked for a permission of their own. */
@Internal
@ApplicationScoped
public class ReadingFiles {

    @Inject
    StoredFiles files;

    @Inject
    Shelf shelf;

    /** One that the scope reaches; another's is as unknown as one that never was. */
    @Transactional
    public StoredFile find(UUID id) {
        return files.find(id).orElseThrow(ReadingFiles::unknown);
    }

    /** Not read into memory; whoever asks closes it. */
    public InputStream bytes(StoredFile file) {
        return shelf.open(new Shelf.Mark(Scope.current().tenantId(), file.id()));
    }

    static Problem unknown() {
        return new Problem(FileProblem.UNKNOWN_FILE, "It may have been deleted.");
    }
}
