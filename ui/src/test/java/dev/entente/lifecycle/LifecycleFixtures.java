package dev.entente.lifecycle;

import dev.entente.lifecycle.MovingPartners.Outcome;
import dev.entente.lifecycle.ReadingLifecycle.Made;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Moves for tests of screens. */
public final class LifecycleFixtures {

    private static final Instant NOW = Instant.parse("2026-03-18T09:00:00Z");

    private LifecycleFixtures() {}

    public static Made made(Partner partner, State from, State to, String reason) {
        return Scope.call(
                Scope.system(Ids.derived("tenant")),
                () -> new Made(new PartnerMove(partner.id(), from, to, reason, null, NOW), "Ada Lovelace"));
    }

    public static MoveProposal proposal(Partner partner, State to, String because) {
        return new MoveProposal(partner.id(), to, because, NOW);
    }

    /** Where it can go, by the rules; the need of a plan is not met. */
    public static List<Outcome> options(Partner partner) {
        var missing = Map.of(Need.PLAN, List.of("3 of 8 tasks of its onboarding plan are open."));
        return Lifecycle.next(partner.state()).stream()
                .map(to -> Lifecycle.judge(partner.state(), to, missing))
                .map(verdict ->
                        new Outcome(partner.id(), partner.name(), verdict.from(), verdict.to(), verdict.missing()))
                .toList();
    }

    public static Outcome judged(Partner partner, State to) {
        var verdict = Lifecycle.judge(partner.state(), to, Map.of());
        return new Outcome(partner.id(), partner.name(), verdict.from(), to, verdict.missing());
    }
}
