package dev.entente.job;

import static java.util.stream.Collectors.toMap;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows long work, newest first; to a partner's member, that partner's alone. */
@ApplicationScoped
@Transactional
@Requires(JobPermissions.READ)
public class ReadingJobs {

    private static final int MOST_ACTIVE = 50;

    @Inject
    Jobs jobs;

    public Job open(UUID id) {
        return jobs.byId(id).orElseThrow(ReadingJobs::unknown);
    }

    /** By key; one query, however many. */
    public Map<UUID, Job> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return jobs.byIds(ids.toArray(UUID[]::new)).stream().collect(toMap(Job::id, job -> job));
    }

    public List<Job> list(int offset, int limit) {
        if (limit == 0) return List.of();
        return jobs.page(Limit.range(offset + 1L, (long) offset + limit));
    }

    public int count() {
        return Math.toIntExact(jobs.count());
    }

    /** Older than the given one. */
    public List<Job> before(@Nullable UUID before, int limit) {
        return before == null ? jobs.page(Limit.of(limit)) : jobs.before(before, Limit.of(limit));
    }

    /** What waits or runs now. */
    public List<Job> active() {
        return jobs.active(Limit.of(MOST_ACTIVE));
    }

    static Problem unknown() {
        return new Problem(JobProblem.UNKNOWN_JOB, "Look for it in the list of work in progress.");
    }
}
