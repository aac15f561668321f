package dev.entente.job;

import java.time.Instant;
import java.util.UUID;

/** Due work that asks for which time it was put on the clock: what was put there since may have taken its place. */
public interface TimedWork extends DueWork {

    /** The time it was put there for, however late it is run. */
    void run(UUID subject, Instant due);

    @Override
    default void run(UUID subject) {
        throw new IllegalStateException("Run it with the time that it was due");
    }
}
