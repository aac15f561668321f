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

/** Has what was checked taken in. */
@ApplicationScoped
@Transactional
public class CommittingImports {

    @Inject
    Imports imports;

    @Inject
    StartingJobs jobs;

    @Inject
    ByHand byHand;

    @Inject
    Audit audit;

    /** Bad rows stand in the way unless somebody says that the others go in without them. A second time does nothing. */
    @Requires(ImportPermissions.RUN)
    public ImportBatch commit(UUID id, boolean skipBadRows) {
        var batch = imports.byId(id).orElseThrow(ReadingImports::unknown);
        byHand.require(batch.kind(), batch.mapping());
        if (batch.state() == State.COMMITTING || batch.state() == State.COMMITTED) return batch;
        if (batch.state() != State.CHECKED && batch.state() != State.STOPPED) {
            throw new Problem(
                    ImportProblem.NOT_NOW,
                    "It is " + ReadingImports.words(batch.state()) + "; only what was checked is taken in.");
        }
        var expected = batch.expected();
        long bad = expected == null ? 0 : expected.refused();
        if (bad > 0 && !skipBadRows) {
            throw new Problem(
                    ImportProblem.NOT_NOW,
                    (bad == 1 ? "1 row is" : bad + " rows are")
                            + " wrong: mend the file and upload it again, or say that the others go in without.");
        }
        if (expected == null || expected.good() == 0)
            throw new Problem(ImportProblem.NOT_NOW, "No row of it can be taken in.");
        batch.state = State.COMMITTING;
        batch.skipBad = skipBadRows;
        batch.happened(Tally.NONE);
        batch.committedBy = Scope.current().memberId();
        var title = "Import of " + batch.fileName();
        batch.jobId = jobs.start(new NewJob(CommittingWork.KIND, title, id, batch.total(), null, "imports/" + id))
                .id();
        imports.update(batch);
        audit.record(
                "import.committed", "import", id, null, Map.of("number", batch.number(), "skipBadRows", skipBadRows));
        return batch;
    }
}
