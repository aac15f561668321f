package dev.entente.offboarding;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.KnowingMoves;
import dev.entente.lifecycle.PartnerMove;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.partner.Partner.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Carries over what was settled when a partnership is given another last day: nobody says it twice. */
@Internal
@ApplicationScoped
class CarryingSteps {

    @Inject
    KnowingMoves moves;

    @Inject
    WindDowns windDowns;

    void on(@Observes PartnersMoved event) {
        for (var each : event.to(State.OFFBOARDING)) {
            if (each.move().from() != State.OFFBOARDING) continue;
            moves.before(each.move()).ifPresent(before -> carry(before, each.move()));
        }
    }

    private void carry(PartnerMove before, PartnerMove move) {
        var steps = windDowns.said(before.id());
        steps.forEach(
                step -> windDowns.insert(step.carriedTo(move.id(), Gathering.last(before), Gathering.last(move))));
    }
}
