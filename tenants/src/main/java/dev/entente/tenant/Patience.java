package dev.entente.tenant;

import dev.entente.problem.Problem;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long work waits for what another transaction holds, for a connection, and for one statement. A request does not wait for ever:
 * its transaction is ended, has done nothing, and whoever asked is told to ask again; what an earlier transaction of the same request
 * did stays, so nobody is told that nothing was changed. Work off the clock waits for others until a
 * statement has taken much longer, since nobody sits before it and each of its tries counts.
 */
public final class Patience {

    /** Seconds after which whoever was told so may try again. */
    public static final int TRY_AGAIN = 5;

    /** What whoever was told so may do. */
    public static final String AGAIN =
            "Try again in a few seconds. If you sent something, look first whether it is there.";

    private static final int MOST = 10;
    private static final int ENDLESS = 0;

    /** RFC 7240: how many seconds the client itself would wait. */
    private static final Pattern WAIT =
            Pattern.compile("(?i)(?:.*[,;])?\\s*wait\\s*=\\s*\"?([0-9]{1,6})\"?\\s*(?:[,;].*)?");

    /** The longest statement of a request, its waiting included: no page and no command needs a part of it. */
    static final String SHORT_STATEMENT = "30s";

    /** Of work off the clock, which is done in parts of about a second. */
    private static final String LONG_STATEMENT = "15min";

    /** What PostgreSQL calls waiting too long, and two that wait for each other. */
    private static final Set<String> IN_USE = Set.of("55P03", "40P01", "40001");

    private static final Set<String> CANCELLED = Set.of("57014");

    /** None is free in the pool, or the database takes none: it is away, starts, or has too many. */
    private static final Set<String> NO_CONNECTION = Set.of("08001", "57P03", "53300");

    private static final ScopedValue<Integer> SECONDS = ScopedValue.newInstance();

    /** What a request had others work so far. */
    private static final ScopedValue<AtomicLong> WORKED = ScopedValue.newInstance();

    private Patience() {}

    /** A request, which may prefer to wait for less. */
    public static <R, X extends Throwable> R preferred(@Nullable String header, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(SECONDS, seconds(header))
                .where(WORKED, new AtomicLong())
                .call(work);
    }

    /** Work that nobody sits before. */
    public static <R, X extends Throwable> R endless(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(SECONDS, ENDLESS).call(work);
    }

    static int seconds(@Nullable String header) {
        var wait = WAIT.matcher(header == null ? "" : header);
        return wait.matches() ? Math.clamp(Long.parseLong(wait.group(1)), 1, MOST) : MOST;
    }

    /** The database's setting for a transaction that begins now: how long it waits for a lock. */
    static String lock() {
        return current() + "s";
    }

    /** The same: how long one statement may take. */
    static String statement() {
        return isEndless() ? LONG_STATEMENT : SHORT_STATEMENT;
    }

    /** Whether nobody sits before the work that is done. */
    public static boolean isEndless() {
        return current() == ENDLESS;
    }

    /** So many steps more of a plugin's code: how many there were in this request by now; none count where nobody sits before the work. */
    public static long worked(long steps) {
        return isEndless() || !WORKED.isBound() ? 0 : WORKED.get().addAndGet(steps);
    }

    private static int current() {
        return SECONDS.orElse(MOST);
    }

    /** What is thrown in place of this: a problem where somebody else was in the way, or the database busy, for too long. */
    public static RuntimeException told(RuntimeException thrown) {
        if (thrown instanceof Problem || isEndless()) return thrown;
        if (Deadlock.isCausedBy(thrown, IN_USE)) return later(TenantProblem.IN_USE);
        if (Deadlock.isCausedBy(thrown, CANCELLED)) return later(TenantProblem.TOOK_TOO_LONG);
        return Deadlock.isCausedBy(thrown, NO_CONNECTION) ? later(TenantProblem.TOO_BUSY) : thrown;
    }

    private static Problem later(TenantProblem kind) {
        return new Problem(kind, AGAIN);
    }
}
