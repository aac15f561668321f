package dev.entente.parallel;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.job.NewJob;
import dev.entente.job.ReadingJobs;
import dev.entente.job.StartingJobs;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Has what another system paid compared with what is worked out here now; what came of the last time is gone. */
@ApplicationScoped
@Transactional
public class StartingComparisons {

    @Inject
    ParallelRuns runs;

    @Inject
    Results results;

    @Inject
    StartingJobs jobs;

    @Inject
    ReadingJobs running;

    @Inject
    Audit audit;

    @Requires(ParallelPermissions.COMPARE)
    public ParallelRun compare(UUID id) {
        var run = alone(id);
        refuseWhileCompared(run);
        runs.deleteCompared(id);
        run.payments = runs.countLines(id);
        var title = "Comparison with " + run.system();
        var job = jobs.start(new NewJob(ComparingParts.KIND, title, id, run.payments, null, "parallel-runs/" + id));
        run.jobId = job.id();
        run.sources = String.join("\n", results.sources());
        run.behind = ParallelRun.BEFORE_ALL;
        run.seen = 0;
        run.comparedAt = null;
        run.sums = null;
        runs.update(run);
        audit.record("parallel-run.started", "parallel-run", id, null, Map.of("system", run.system()));
        return run;
    }

    /** Whoever comes second waits, and sees what the first began. */
    private ParallelRun alone(UUID id) {
        runs.lock(Scope.current().tenantId(), id);
        return ReadingParallelRuns.found(runs, id);
    }

    private void refuseWhileCompared(ParallelRun run) {
        var job = run.jobId();
        if (job != null && running.open(job).isActive())
            throw new Problem(ParallelProblem.COMPARED_ALREADY, "See how far it is, or stop it.");
    }

    /** With all that the other system paid; the trail keeps that there was one. */
    @Requires(ParallelPermissions.COMPARE)
    public void discard(UUID id) {
        var run = alone(id);
        refuseWhileCompared(run);
        runs.deleteCompared(id);
        runs.deleteLines(id);
        runs.delete(id);
        audit.record("parallel-run.discarded", "parallel-run", id, Map.of("system", run.system()), null);
    }
}
