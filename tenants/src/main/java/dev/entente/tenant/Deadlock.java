package dev.entente.tenant;

import java.sql.SQLException;
import java.util.Set;

/**
 * Two transactions that wait for each other. PostgreSQL ends one of them, which has done nothing then; the other goes on. So
 * the one that was ended is simply done again.
 */
public final class Deadlock {

    private static final int TRIES = 5;
    private static final Set<String> STATES = Set.of("40P01", "40001");

    private Deadlock() {}

    /** One transaction. */
    @FunctionalInterface
    public interface Work<R, X extends Exception> {

        R done() throws X;
    }

    /** All that the work does, it does in its transaction. */
    public static <R, X extends Exception> R survived(Work<R, X> work) throws X {
        for (int left = TRIES; ; left--) {
            try {
                return work.done();
            } catch (RuntimeException e) {
                if (left == 1 || !isCauseOf(e)) throw e;
            }
        }
    }

    static boolean isCauseOf(Throwable thrown) {
        return isCausedBy(thrown, STATES);
    }

    /** Whether one of these states of the database is what it comes from. */
    static boolean isCausedBy(Throwable thrown, Set<String> states) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e && states.contains(String.valueOf(e.getSQLState()))) return true;
        }
        return false;
    }
}
