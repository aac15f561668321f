package dev.entente.job;

import java.util.UUID;

/** Due work that takes long: after a while it lets others have their turn. */
interface WorkInTurns extends DueWork {

    /** Whether there is more to do; it is then called again, behind all that is due already. */
    boolean turn(UUID subject);

    @Override
    default void run(UUID subject) {
        boolean more;
        do more = turn(subject);
        while (more);
    }
}
