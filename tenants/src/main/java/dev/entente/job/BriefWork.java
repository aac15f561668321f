package dev.entente.job;

import java.util.List;
import java.util.UUID;

/**
 * Due work of a few statements, which may take part in a transaction of its caller: what a transaction puts on the clock
 * for right now is done together, and each by itself again where that fails.
 */
public interface BriefWork extends DueWork {

    /** Several of its kind, in the running transaction. */
    default void runAll(List<UUID> subjects) {
        subjects.forEach(this::run);
    }
}
