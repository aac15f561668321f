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
import java.util.Map;
import java.util.UUID;

/** Has what an import brought given back, as far as nobody built on it. */
@ApplicationScoped
@Transactional
public class UndoingImports {

    @Inject
    Imports imports;

    @Inject
    StartingJobs jobs;

    @Inject
    ByHand byHand;

    @Inject
    Audit audit;

    /** A second time does nothing. */
    @Requires(ImportPermissions.RUN)
    public ImportBatch undo(UUID id) {
        var batch = imports.byId(id).orElseThrow(ReadingImports::unknown);
        byHand.require(batch.kind(), batch.mapping());
        if (batch.state() == State.UNDOING || batch.state() == State.UNDONE) return batch;
        if (batch.state() != State.COMMITTED && batch.state() != State.STOPPED) {
            throw new Problem(
                    ImportProblem.NOT_NOW,
                    "It is " + ReadingImports.words(batch.state()) + "; only what was taken in can be given back.");
        }
        batch.state = State.UNDOING;
        batch.undid(Undone.NONE);
        batch.undoneBy = Scope.current().memberId();
        var job = new NewJob(
                UndoingWork.KIND, "Undoing of " + batch.fileName(), id, imports.countItems(id), null, "imports/" + id);
        batch.jobId = jobs.start(job).id();
        imports.update(batch);
        audit.record("import.undone", "import", id, null, Map.of("number", batch.number()));
        return batch;
    }
}
