package dev.entente.whatif;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.job.ReadingJobs;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Throws away what-ifs that nobody needs any more; the trail keeps that there was one. */
@ApplicationScoped
@Transactional
public class DiscardingWhatIfs {

    @Inject
    WhatIfs whatIfs;

    @Inject
    ReadingJobs jobs;

    @Inject
    Audit audit;

    @Requires(WhatIfPermissions.RUN)
    public void discard(UUID id) {
        var whatIf = ReadingWhatIfs.found(whatIfs, id);
        if (jobs.open(whatIf.jobId()).isActive()) throw new Problem(WhatIfProblem.WHAT_IF_RUNS, "Stop it first.");
        whatIfs.deleteExamples(id);
        whatIfs.deleteReasons(id);
        whatIfs.deleteOutcomes(id);
        whatIfs.delete(id);
        var days = whatIf.days();
        var before = Map.of("program", whatIf.code(), "from", days.from(), "through", days.last());
        audit.record("what-if.discarded", "what-if", id, before, null);
    }
}
