package dev.entente.tenant;

import dev.entente.problem.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long work waits for what another transaction holds. A request does not wait for ever: its transaction is ended, has done
 * nothing, and whoever asked is told so and asks again. Work off the clock waits as long as it takes, since nobody sits before it and
 * each of its tries counts.
 */
public final class Patience {

    /** Seconds after which whoever was told so may try again. */
    public static final int TRY_AGAIN = 5;

    private static final int MOST = 10;
    private static final int ENDLESS = 0;

    /** RFC 7240: how many seconds the client itself would wait. */
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:.*[,;])?\\s*wait\\s*=\\s*\"?([0-9]{1,6})\"?\\s*(?:[,;].*)?");

    /** What PostgreSQL calls waiting too long, and two that wait for each other. */
    private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

    private static final ScopedValue<Integer> SECONDS = ScopedValue.newInstance();

    private Patience() {}

    /** A request, which may prefer to wait for less. */
    public static <R, X extends Throwable> R preferred(@Nullable String header, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(SECONDS, seconds(header)).call(work);
    }

    /** Work that nobody sits before. */
    public static <R, X extends Throwable> R endless(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(SECONDS, ENDLESS).call(work);
    }

    static int seconds(@Nullable String header) {
        var wait = WAIT.matcher(header == null ? "" : header);
        return wait.matches() ? Math.clamp(Long.parseLong(wait.group(1)), 1, MOST) : MOST;
    }

    /** The setting of the database for a transaction that begins now. */
    static String setting() {
        return current() + "s";
    }

    private static int current() {
        return SECONDS.orElse(MOST);
    }

    /** What is thrown in place of this: a problem where somebody else was in the way for too long. */
    public static RuntimeException told(RuntimeException thrown) {
        if (thrown instanceof Problem || current() == ENDLESS || !Deadlock.isCausedBy(thrown, STATES)) return thrown;
        return new Problem(TenantProblem.IN_USE, "Nothing was changed. Try again in a few seconds.");
    }
}
