package dev.entente.imports;

import dev.entente.file.ReceivingFiles;
import dev.entente.identity.Requires;
import dev.entente.table.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes a file in: looks through all of it, keeps it, and proposes which column is which field. */
@ApplicationScoped
public class UploadingImports {

    @Inject
    ReceivingFiles receiving;

    @Inject
    BeginningImports beginning;

    @Inject
    ByHand byHand;

    /** Before a transaction begins: who sends slowly keeps nobody waiting. */
    @Requires(ImportPermissions.RUN)
    public ImportBatch upload(@Nullable String code, @Nullable String name, InputStream bytes) {
        var kind = Kind.of(code);
        byHand.require(kind);
        try (var upload = receiving.receive(bytes, Limits.FILE)) {
            return beginning.begin(kind, name == null ? kind.code() : name, upload, Inspection.of(upload.path()));
        }
    }
}
