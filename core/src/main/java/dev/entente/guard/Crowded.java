package dev.entente.guard;

import dev.entente.problem.Problem;
import dev.entente.tenant.Patience;
import dev.entente.tenant.TenantProblem;

/**
 * As many calls of this tenant's plugins as may go on for long are under way already. That is no fault of the one that is stopped, and
 * its transaction is undone: whoever asked is told to ask again. It is an error, so that no plugin catches it.
 */
public final class Crowded extends Error {

    private static final long serialVersionUID = 1L;

    Crowded() {
        super("Too many calls of plugins at once", new Problem(TenantProblem.TOO_BUSY, Patience.AGAIN), false, false);
    }
}
