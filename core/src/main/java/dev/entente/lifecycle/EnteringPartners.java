package dev.entente.lifecycle;

import dev.entente.identity.ClosingOrganisations;
import dev.entente.identity.Internal;
import dev.entente.lifecycle.PartnersMoved.Moved;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnersAdded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;

/** Writes down in which state a partner was taken in, and tells whoever begins something with it. */
@Internal
@ApplicationScoped
class EnteringPartners {

    @Inject
    PartnerMoves moves;

    @Inject
    Pausing pausing;

    @Inject
    ClosingOrganisations organisations;

    @Inject
    Event<PartnersMoved> moved;

    @Inject
    InstantSource clock;

    void on(@Observes PartnersAdded event) {
        if (event.partners().isEmpty()) return;
        var entered = new ArrayList<PartnerMove>();
        for (var partner : event.partners())
            entered.add(
                    new PartnerMove(partner.id(), null, partner.state(), "Taken in like this", null, clock.instant()));
        moves.insertAll(entered);
        pausing.entered(entered);
        var all = new ArrayList<Moved>();
        for (int i = 0; i < entered.size(); i++)
            all.add(new Moved(event.partners().get(i), entered.get(i)));
        var moves = new PartnersMoved(all);
        organisations.close(PartnersMoved.ids(moves.to(State.FORMER)));
        moved.fire(moves);
    }
}
