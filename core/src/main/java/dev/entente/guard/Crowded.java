package dev.entente.guard;

import dev.entente.problem.Problem;
import dev.entente.tenant.Patience;
import dev.entente.tenant.TenantProblem;

/**
 * As many calls of this tenant's plugins as may go on for long are under way already, or one request asked for more of them than
 * it may. That is no fault of the one that is stopped, and its transaction is undone: whoever asked is told to ask again, or for
 * less. It is an error, so that no plugin catches it.
 */
public final class Crowded extends Error {

    private static final long serialVersionUID = 1L;
    private static final String LESS = "Plugins would work on it for too long. Ask for less at a time, such as fewer"
            + " lines or a shorter time.";

    private Crowded(String message, Problem told) {
        super(message, told, false, false);
    }

    static Crowded byOthers() {
        return new Crowded("Too many calls of plugins at once", new Problem(TenantProblem.TOO_BUSY, Patience.AGAIN));
    }

    static Crowded byItsOwn() {
        return new Crowded(
                "Too much work of plugins in one request", new Problem(TenantProblem.TOO_MUCH_AT_ONCE, LESS));
    }
}
