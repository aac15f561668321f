package dev.entente.imports;

import dev.entente.imports.ImportBatch.State;
import dev.entente.job.Job;
import dev.entente.job.JobFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/** Hears when work at an import ends before it is done, and lets people go on from there. */
@ApplicationScoped
class StoppedImports {

    private static final Set<String> KINDS = Set.of(CheckingWork.KIND, CommittingWork.KIND, UndoingWork.KIND);

    @Inject
    Imports imports;

    void on(@Observes JobFinished event) {
        var job = event.job();
        if (!KINDS.contains(job.kind()) || job.state() == Job.State.FINISHED) return;
        imports.byId(job.subjectId()).filter(ImportBatch::isAtWork).ifPresent(batch -> {
            batch.state = before(batch.state());
            imports.update(batch);
        });
    }

    private static State before(State working) {
        return switch (working) {
            case CHECKING -> State.UPLOADED;
            case COMMITTING -> State.STOPPED;
            default -> State.COMMITTED;
        };
    }
}
