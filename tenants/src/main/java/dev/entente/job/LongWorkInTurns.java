package dev.entente.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Goes on with a job, part by part, for some seconds at a time: a tenant with many doesn't keep the others waiting. Only some
 * parts go on at a time: more than processors can work on fill memory, and each takes longer for it.
 */
@ApplicationScoped
class LongWorkInTurns implements WorkInTurns {

    static final String KIND = "job";

    /** One more than processors, as one or another waits for the database's disk. */
    static final int AT_A_TIME = Runtime.getRuntime().availableProcessors() + 1;

    private static final Duration TURN = Duration.ofSeconds(5);

    @Inject
    DoingParts parts;

    @Inject
    Runner runner;

    @Inject
    InstantSource clock;

    private final Semaphore room = new Semaphore(AT_A_TIME, true);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean turn(UUID job) {
        if (!parts.begin(job)) return false;
        var end = clock.instant().plus(TURN);
        try {
            while (part(job)) {
                if (clock.instant().isAfter(end) || runner.isStopping()) return true;
            }
            return false;
        } catch (RuntimeException e) {
            if (parts.isLost(job, e)) return false;
            throw e;
        }
    }

    /** Those that wait for room wait in turn, and hold nothing meanwhile. */
    private boolean part(UUID job) {
        room.acquireUninterruptibly();
        try {
            return parts.part(job);
        } finally {
            room.release();
        }
    }
}
