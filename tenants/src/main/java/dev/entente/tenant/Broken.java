package dev.entente.tenant;

import dev.entente.problem.Problem;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * Which rule of the database a change has broken. Of two that write the same key at one moment the second hears what it would have
 * heard a moment later; whatever else went wrong — waiting for too long, another rule — is something else, and goes on as it is.
 */
public final class Broken {

    private static final String UNIQUE = "23505";
    private static final Set<String> REFERENCE = Set.of("23503");

    private Broken() {}

    /** Writes; where one of these unique keys, by its name in the database, was taken meanwhile, says so. */
    public static void told(Runnable write, Supplier<Problem> taken, String... keys) {
        try {
            write.run();
        } catch (RuntimeException e) {
            throw isKey(e, keys) ? taken.get() : e;
        }
    }

    /** Whether it comes from one of these unique keys, by its name in the database. */
    public static boolean isKey(Throwable thrown, String... keys) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PSQLException e && UNIQUE.equals(e.getSQLState()))
                return Arrays.asList(keys).contains(constraint(e));
        }
        return false;
    }

    private static @Nullable String constraint(PSQLException e) {
        var said = e.getServerErrorMessage();
        return said == null ? null : said.getConstraint();
    }

    /** Whether it comes from a row that refers to one that is to go, or from one that is not there. */
    public static boolean isReference(Throwable thrown) {
        return Deadlock.isCausedBy(thrown, REFERENCE);
    }
}
