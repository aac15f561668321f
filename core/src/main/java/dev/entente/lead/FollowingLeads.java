package dev.entente.lead;

import dev.entente.deal.DealWon;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.job.Dispatch.Due;
import dev.entente.lifecycle.Doing;
import dev.entente.lifecycle.PartnersMoved;
import dev.entente.registration.RegistrationChanged;
import dev.entente.registration.RegistrationChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Hears what leads became elsewhere: a registration, a sale; and who may have none any more. Whoever acts there may be of a partner, who sees no leads, so it is
 * looked at afterwards, with the system's reach.
 */
@Internal
@ApplicationScoped
class FollowingLeads {

    static final String REGISTERED = "lead.registered";
    static final String CREDIT = "lead.credit";

    static final String LEFT = "lead.left";

    @Inject
    Dispatch dispatch;

    @Inject
    LeadShares shares;

    @Inject
    InstantSource clock;

    void on(@Observes RegistrationChanged event) {
        if (event.what() == What.APPROVED)
            dispatch.now(REGISTERED, event.registration().id());
    }

    /** Whoever may lead nothing new is asked nothing new, and whoever left has no leads. */
    void on(@Observes PartnersMoved event) {
        var concerned = event.all().stream()
                .filter(each ->
                        each.isOnItsWay() && !Doing.LEAD.isAllowed(each.move().to()))
                .map(each -> each.partner().id())
                .toArray(UUID[]::new);
        if (concerned.length == 0) return;
        var now = clock.instant();
        dispatch.all(
                LEFT,
                shares.openOf(concerned).stream()
                        .map(share -> new Due(now, share))
                        .toList());
    }

    void on(@Observes DealWon won) {
        dispatch.now(CREDIT, won.deal().id());
    }
}
