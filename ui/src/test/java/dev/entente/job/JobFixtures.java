package dev.entente.job;

import dev.entente.job.Job.State;
import dev.entente.tenant.Ids;
import java.time.Instant;

/** Jobs as a server has them. */
public final class JobFixtures {

    private static final Instant NOW = Instant.parse("2026-03-20T09:14:00Z");

    private JobFixtures() {}

    public static Job job(String title, long done, long total) {
        var job = new Job(
                Ids.derived(title), new NewJob("import", title, Ids.derived(title), total, null, "held"), null, NOW);
        job.begin();
        job.progress(new Part(done, total, false, null));
        return job;
    }

    /** It waits for others of its kind. */
    public static Job queued(String title, long total) {
        var job = new Job(
                Ids.derived(title), new NewJob("import", title, Ids.derived(title), total, null, "held"), null, NOW);
        job.queue(true);
        return job;
    }

    public static Job ended(String title, State state, String words) {
        var job = job(title, 5, 5);
        job.end(state, words, NOW);
        return job;
    }
}
