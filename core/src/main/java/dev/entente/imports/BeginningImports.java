package dev.entente.imports;

import dev.entente.audit.Audit;
import dev.entente.file.FileType;
import dev.entente.file.NewFile;
import dev.entente.file.StoredFile;
import dev.entente.file.StoringFiles;
import dev.entente.file.Upload;
import dev.entente.identity.Internal;
import dev.entente.imports.ImportBatch.Inspected;
import dev.entente.imports.ImportBatch.State;
import dev.entente.problem.Problem;
import dev.entente.table.Limits;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Numbers;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Writes down that a file has come, with all that was seen in it. */
@Internal
@ApplicationScoped
@Transactional
public class BeginningImports {

    static final String PURPOSE = "import";

    // What looks like nothing in particular was read as a table already.
    private static final Set<String> TYPES =
            Set.of(FileType.CSV, FileType.TEXT, FileType.XLSX, "application/octet-stream");

    @Inject
    Imports imports;

    @Inject
    StoringFiles files;

    @Inject
    Numbers numbers;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    ImportBatch begin(Kind kind, String name, Upload upload, Inspected seen) {
        if (seen.rows() == 0) {
            throw new Problem(ImportProblem.UNCLEAR_IMPORT, "There is a header and no row behind it.");
        }
        var file = files.store(new NewFile(null, PURPOSE, name, TYPES, Limits.FILE), upload);
        var batch = batch(kind, file, seen);
        imports.insert(batch);
        audit.record("import.uploaded", "import", batch.id(), null, told(batch));
        return batch;
    }

    private ImportBatch batch(Kind kind, StoredFile file, Inspected seen) {
        var batch = new ImportBatch();
        batch.id = Ids.next();
        batch.number = numbers.next("I");
        batch.kind = kind;
        batch.state = State.UPLOADED;
        batch.fileId = file.id();
        batch.fileName = file.name();
        batch.fileDigest = file.digest();
        batch.fileSize = file.size();
        batch.format = seen.format();
        batch.header = ImportBatch.JSON.writeValueAsString(seen.header());
        batch.sample = ImportBatch.JSON.writeValueAsString(seen.sample());
        batch.total = seen.rows();
        batch.uploadedBy = Scope.current().memberId();
        batch.uploadedAt = clock.instant();
        imports.same(file.digest(), kind, Limit.of(1)).forEach(same -> batch.sameAs = same.id());
        propose(batch, seen);
        return batch;
    }

    /** As files with these columns were mapped the last time, or else by their names. */
    private void propose(ImportBatch batch, Inspected seen) {
        var known = imports.mapping(RememberedMapping.idOf(batch.kind, seen.header()));
        batch.rememberedAt = known.map(mapping -> mapping.usedAt).orElse(null);
        batch.map(known.map(each -> each.mapping().of(batch.kind))
                .orElseGet(() -> Mapping.propose(batch.kind, seen.header(), seen.days(), seen.decimals())));
    }

    static Map<String, Object> told(ImportBatch batch) {
        return Map.of(
                "number", batch.number(),
                "kind", batch.kind().code(),
                "file", batch.fileName(),
                "rows", batch.total());
    }
}
