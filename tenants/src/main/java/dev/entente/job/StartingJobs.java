package dev.entente.job;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;

/** Starts long work in the caller's transaction: it begins when that has committed. */
@ApplicationScoped
@Internal
@Transactional(TxType.MANDATORY)
public class StartingJobs {

    @Inject
    Jobs jobs;

    @Inject
    Dispatch dispatch;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    public Job start(NewJob wanted) {
        var job = new Job(Ids.next(), wanted, Scope.current().memberId(), clock.instant());
        return started(job, wanted);
    }

    /** The same for work of which a tenant has no more than so many at once: what is too many begins when another has ended. */
    public Job start(NewJob wanted, int most) {
        var job = new Job(Ids.next(), wanted, Scope.current().memberId(), clock.instant());
        job.atMost = most;
        lock(job);
        job.queue(jobs.going(job.kind()) >= most);
        return started(job, wanted);
    }

    private Job started(Job job, NewJob wanted) {
        jobs.insert(job);
        if (!job.isQueued()) dispatch.now(LongWorkInTurns.KIND, job.id());
        audit.record("job.started", "job", job.id(), null, wanted);
        return job;
    }

    private void lock(Job job) {
        jobs.lockQueue(Scope.current().tenantId() + " " + job.kind());
    }

    /** Lets the next one begin. */
    void ended(@Observes JobFinished event) {
        var ended = event.job();
        if (ended.atMost == null) return;
        lock(ended);
        if (jobs.going(ended.kind()) >= ended.atMost) return;
        for (var id : jobs.firstQueued(Scope.current().tenantId(), ended.kind()))
            jobs.byId(id).ifPresent(this::begin);
    }

    private void begin(Job next) {
        next.queue(false);
        jobs.update(next);
        dispatch.now(LongWorkInTurns.KIND, next.id());
    }
}
