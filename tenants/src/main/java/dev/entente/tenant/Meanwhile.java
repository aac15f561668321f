package dev.entente.tenant;

import jakarta.data.exceptions.OptimisticLockingFailureException;
import java.util.Set;

/**
 * What somebody else did at the same moment. Of two that write the same key, or that change or take away the same row, the second is
 * refused by the database and has done nothing then. So it is done once more, and hears what it would have heard a moment later.
 * What is refused again is no matter of moments.
 */
public final class Meanwhile {

    /** The key is taken; the row that it refers to is gone, or is referred to. */
    private static final Set<String> STATES = Set.of("23505", "23503");

    private Meanwhile() {}

    /** All that the work does, it does in its transaction, or may do twice. */
    public static <R, X extends Exception> R heard(Deadlock.Work<R, X> work) throws X {
        try {
            return work.done();
        } catch (RuntimeException e) {
            if (!isCauseOf(e)) throw e;
            return work.done();
        }
    }

    private static boolean isCauseOf(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockingFailureException) return true;
        }
        return Deadlock.isCausedBy(thrown, STATES);
    }
}
