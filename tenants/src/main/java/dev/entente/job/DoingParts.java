package dev.entente.job;

import dev.entente.audit.Audit;
import dev.entente.identity.Internal;
import dev.entente.job.Job.State;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The transactions that a job is made of. Each holds the job's row from its beginning: a node that was taken for dead and is not
 * waits for the other one's part, and then goes on from where that one came to.
 */
@ApplicationScoped
@Internal
@Transactional(TxType.REQUIRES_NEW)
class DoingParts {

    static final int MOST_TRIES = 5;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<LongWork> kinds;

    @Inject
    Event<JobFinished> finished;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /**
     * Whether there is something to do. Tries are counted before, so that work which kills the server each time doesn't do so for
     * ever.
     */
    boolean begin(UUID id) {
        var job = active(id);
        if (job == null) return false;
        work(job);
        if (job.tries >= MOST_TRIES) {
            end(job, State.FAILED, "The server ended " + MOST_TRIES + " times in a row in the middle of it.");
            return false;
        }
        job.begin();
        jobs.update(job);
        return true;
    }

    /** Whether there is more to do. */
    boolean part(UUID id) {
        var job = active(id);
        if (job == null) return false;
        var part = work(job).next(job.subjectId(), job.done());
        job.progress(part);
        if (part.finished()) end(job, State.FINISHED, null);
        else jobs.update(job);
        return !part.finished();
    }

    /** Whether the job has failed for good; otherwise it is worth another try. */
    boolean isLost(UUID id, RuntimeException cause) {
        var job = active(id);
        if (job == null) return true;
        if (cause instanceof Problem problem) end(job, State.FAILED, problem.detail());
        else if (job.tries >= MOST_TRIES)
            end(job, State.FAILED, "It broke off " + MOST_TRIES + " times; the log says why.");
        return !job.isActive();
    }

    private @Nullable Job active(UUID id) {
        jobs.lock(Scope.current().tenantId(), id);
        return jobs.byId(id).filter(Job::isActive).orElse(null);
    }

    private LongWork work(Job job) {
        return kinds.stream()
                .filter(work -> work.kind().equals(job.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This version knows no long work " + job.kind()));
    }

    private void end(Job job, State state, @Nullable String words) {
        job.end(state, words, clock.instant());
        jobs.update(job);
        audit.record(
                "job.ended",
                "job",
                job.id(),
                null,
                Map.of("state", state, "words", Optional.ofNullable(job.words()).orElse("")));
        finished.fire(new JobFinished(job));
    }
}
