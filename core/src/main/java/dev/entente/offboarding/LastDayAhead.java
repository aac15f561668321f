package dev.entente.offboarding;

import dev.entente.identity.Internal;
import dev.entente.lifecycle.KnowingMoves;
import dev.entente.lifecycle.Need;
import dev.entente.lifecycle.NeedAnswer;
import dev.entente.partner.Partner.State;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose last day has passed, so that the end cannot be called off any more. */
@Internal
@ApplicationScoped
class LastDayAhead implements NeedAnswer {

    @Inject
    KnowingMoves moves;

    @Inject
    CurrentTenant tenant;

    @Override
    public Need need() {
        return Need.LAST_DAY_AHEAD;
    }

    @Override
    public Map<UUID, List<String>> missing(Collection<UUID> partnerIds) {
        var missing = new HashMap<UUID, List<String>>();
        for (var move : moves.last(partnerIds)) {
            if (move.to() != State.OFFBOARDING || !tenant.today().isAfter(Gathering.last(move))) continue;
            var words = "Its last day was " + Gathering.last(move) + "; end it, and take it in again.";
            missing.put(move.partnerId(), List.of(words));
        }
        return missing;
    }
}
