package dev.entente.clock;

import dev.entente.clock.RunningClocks.View;
import dev.entente.identity.Requires;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vendor lets a clock stand still, for a reason that the partner reads as well, and go on. What is over stays over. */
@ApplicationScoped
@Transactional
@Requires(ClockPermissions.PAUSE)
public class PausingClocks {

    private static final int MOST = 500;

    @Inject
    Clocks clocks;

    @Inject
    RunningClocks running;

    @Inject
    InstantSource clock;

    public void pause(UUID id, @Nullable String because) {
        new Findings().line("/because", because, MOST).refuse(ClockProblem.UNCLEAR_PAUSE);
        var one = open(id);
        var now = clock.instant();
        if (one.terms().within().isFree())
            throw new Problem(
                    ClockProblem.CLOCK_IS_BOUND,
                    "The record itself says until when; nothing that is said here moves that.");
        if (one.run().isPaused())
            throw new Problem(ClockProblem.CLOCK_IS_PAUSED, "Let it go on first, and say the new reason then.");
        if (one.run().isOver(now))
            throw new Problem(ClockProblem.CLOCK_IS_OVERDUE, "What was missed stays missed; do what was promised.");
        var before = View.of(one);
        running.pause(one, String.valueOf(because).strip(), now);
        running.changed("clock.paused", before, one);
    }

    public void resume(UUID id) {
        var one = open(id);
        if (!one.run().isPaused()) throw new Problem(ClockProblem.CLOCK_IS_RUNNING, "It does not stand still.");
        var before = View.of(one);
        running.resume(one, clock.instant());
        running.changed("clock.resumed", before, one);
    }

    private Clock open(UUID id) {
        clocks.lock(Scope.current().tenantId(), id);
        var one =
                clocks.byId(id).orElseThrow(() -> new Problem(ClockProblem.UNKNOWN_CLOCK, "Look for it in the list."));
        if (!one.isOpen())
            throw new Problem(ClockProblem.CLOCK_IS_OVER, "What was promised is done, or not to be done any more.");
        return one;
    }
}
