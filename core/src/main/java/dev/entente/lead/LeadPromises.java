package dev.entente.lead;

import dev.entente.clock.Occasion;
import dev.entente.clock.Occasions;
import dev.entente.clock.RunningClocks;
import dev.entente.clock.Side;
import dev.entente.clock.Subject;
import dev.entente.deal.DealPermissions;
import dev.entente.identity.Internal;
import dev.entente.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What each side may promise of leads: the first touch of one that the other gave it; until when is said by the routing, and kept with each. */
@Internal
@ApplicationScoped
class LeadPromises implements Occasions {

    private static final String TOUCH = "lead.touch";
    private static final String ANSWER = "lead.answer";

    @Inject
    RunningClocks clocks;

    @Override
    public List<Occasion> occasions() {
        return List.of(
                new Occasion(
                        TOUCH,
                        "First touch of a lead",
                        "a lead is offered to the partner",
                        "it is accepted or declined",
                        Side.PARTNER,
                        Set.of(Role.PARTNER_ADMINISTRATOR, Role.PARTNER_SELLER),
                        DealPermissions.READ,
                        null,
                        "leads"),
                new Occasion(
                        ANSWER,
                        "Answer to a partner\u2019s lead",
                        "a partner gives the vendor a lead",
                        "it is accepted, passed on or closed",
                        Side.VENDOR,
                        Set.of(Role.ADMINISTRATOR, Role.PARTNER_MANAGER, Role.SALES),
                        LeadPermissions.READ,
                        null,
                        "leads"));
    }

    void on(@Observes LeadChanged event) {
        var lead = event.lead();
        var share = event.share();
        switch (event.what()) {
            case OFFERED -> {
                if (share != null) clocks.start(TOUCH, subject(share));
                clocks.stop(ANSWER, lead.id());
            }
            case GIVEN -> {
                if (share != null) clocks.start(ANSWER, subject(share));
            }
            case ACCEPTED, DECLINED -> {
                clocks.stop(TOUCH, lead.id());
                clocks.stop(ANSWER, lead.id());
            }
            case CLOSED -> {
                clocks.drop(TOUCH, lead.id());
                clocks.stop(ANSWER, lead.id());
            }
            case LAPSED, RECALLED -> clocks.drop(TOUCH, lead.id());
            case CONVERTED -> clocks.stop(ANSWER, lead.id());
            case QUEUED, WORKED -> {
                // changes nothing of what was promised
            }
        }
    }

    // Which company it is about is not told before it is accepted.
    private static Subject subject(LeadShare share) {
        var words = share.number() + (share.product().isEmpty() ? "" : ", " + share.product());
        return new Subject(share.partnerId(), share.leadId(), words, share.offeredAt(), share.dueAt());
    }
}
