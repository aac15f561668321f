package dev.entente.job;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
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
        jobs.insert(job);
        dispatch.now(LongWorkInTurns.KIND, job.id());
        audit.record("job.started", "job", job.id(), null, wanted);
        return job;
    }
}
