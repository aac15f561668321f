package dev.entente.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** Goes on with a job, part by part, for some seconds at a time: a tenant with many doesn't keep the others waiting. */
@ApplicationScoped
class LongWorkInTurns implements WorkInTurns {

    static final String KIND = "job";

    private static final Duration TURN = Duration.ofSeconds(5);

    @Inject
    DoingParts parts;

    @Inject
    Runner runner;

    @Inject
    InstantSource clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean turn(UUID job) {
        if (!parts.begin(job)) return false;
        var end = clock.instant().plus(TURN);
        try {
            while (parts.part(job)) {
                if (clock.instant().isAfter(end) || runner.isStopping()) return true;
            }
            return false;
        } catch (RuntimeException e) {
            if (parts.isLost(job, e)) return false;
            throw e;
        }
    }
}
