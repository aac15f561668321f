package dev.entente.lead;

import dev.entente.deal.DealWon;
import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.registration.RegistrationChanged;
import dev.entente.registration.RegistrationChanged.What;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Hears what leads became elsewhere: a registration, a sale. Whoever acts there may be of a partner, who sees no leads, so it is
 * looked at afterwards, with the system's reach.
 */
@Internal
@ApplicationScoped
class FollowingLeads {

    static final String REGISTERED = "lead.registered";
    static final String CREDIT = "lead.credit";

    @Inject
    Dispatch dispatch;

    void on(@Observes RegistrationChanged event) {
        if (event.what() == What.SUBMITTED)
            dispatch.now(REGISTERED, event.registration().id());
    }

    void on(@Observes DealWon won) {
        dispatch.now(CREDIT, won.deal().id());
    }
}
