package dev.entente.job;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.job.Job.State;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Ends long work before it is done. The part that runs now is done first; what is done stays. */
@ApplicationScoped
@Transactional
public class CancellingJobs {

    @Inject
    Jobs jobs;

    @Inject
    Event<JobFinished> finished;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Once more does nothing. */
    @Requires(JobPermissions.CANCEL)
    public Job cancel(UUID id) {
        jobs.lock(Scope.current().tenantId(), id);
        var job = jobs.byId(id).orElseThrow(ReadingJobs::unknown);
        if (job.state() == State.CANCELLED) return job;
        if (!job.isActive()) {
            throw new Problem(JobProblem.JOB_ENDED, "There is nothing left to cancel; see what became of it.");
        }
        job.end(State.CANCELLED, null, clock.instant());
        jobs.update(job);
        audit.record("job.cancelled", "job", id, null, null);
        finished.fire(new JobFinished(job));
        return job;
    }
}
