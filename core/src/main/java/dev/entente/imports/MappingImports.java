package dev.entente.imports;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.imports.ImportBatch.State;
import dev.entente.job.NewJob;
import dev.entente.job.StartingJobs;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/** Says which column is which field, and has every row checked by it. */
@ApplicationScoped
@Transactional
public class MappingImports {

    private static final Set<State> BEFORE = Set.of(State.UPLOADED, State.CHECKED);

    @Inject
    Imports imports;

    @Inject
    StartingJobs jobs;

    @Inject
    ByHand byHand;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Another row that names the same record was chosen: this one is left out, and all are checked anew. */
    @Requires(ImportPermissions.RUN)
    public ImportBatch leave(UUID id, int row) {
        var batch = imports.byId(id).orElseThrow(ReadingImports::unknown);
        if (row < 2 || row > batch.total() + 1)
            throw Problem.field(ImportProblem.UNCLEAR_IMPORT, "/row", "Name a row of the file, from 2 on");
        return map(id, batch.mapping().leaving(row));
    }

    /** Remembered for the next file with the same columns. The same mapping again changes nothing. */
    @Requires(ImportPermissions.RUN)
    public ImportBatch map(UUID id, Mapping mapping) {
        var batch = imports.byId(id).orElseThrow(ReadingImports::unknown);
        byHand.require(batch.kind(), mapping);
        mapping.check(batch.kind(), batch.header());
        boolean same = batch.mapping().equals(mapping);
        if (same && (batch.state() == State.CHECKING || batch.state() == State.CHECKED)) return batch;
        if (!BEFORE.contains(batch.state())) {
            throw new Problem(
                    ImportProblem.NOT_NOW,
                    "It is " + ReadingImports.words(batch.state()) + "; upload the file again to map it anew.");
        }
        batch.map(mapping);
        batch.state = State.CHECKING;
        batch.expect(Tally.NONE);
        imports.forgetBadRows(id);
        var title = "Check of " + batch.fileName();
        batch.jobId = jobs.start(new NewJob(CheckingWork.KIND, title, id, batch.total(), null, "imports/" + id))
                .id();
        imports.update(batch);
        imports.remember(
                Scope.current().tenantId(),
                RememberedMapping.idOf(batch.kind(), batch.header()),
                batch.kind().name(),
                ImportBatch.JSON.writeValueAsString(mapping.whole()),
                clock.instant());
        audit.record("import.mapped", "import", id, null, mapping);
        return batch;
    }
}
