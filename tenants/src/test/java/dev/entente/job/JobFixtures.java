package dev.entente.job;

import dev.entente.tenant.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Jobs for tests of what stands above. */
public final class JobFixtures {

    private JobFixtures() {}

    /** An import that has ended. */
    public static Job ended(Job.State how, @Nullable UUID startedBy, @Nullable String words) {
        var wanted = new NewJob("import", "Import of sales.csv", Ids.next(), 100, null, "jobs");
        var job = new Job(Ids.next(), wanted, startedBy, Instant.EPOCH);
        job.end(how, words, Instant.EPOCH);
        return job;
    }
}
