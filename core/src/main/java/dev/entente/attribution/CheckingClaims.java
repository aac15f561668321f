package dev.entente.attribution;

import dev.entente.identity.Internal;
import dev.entente.job.BriefWork;
import dev.entente.job.Dispatch;
import dev.entente.registration.RegistrationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Hears of registrations that begin, last longer or end, and has the sales that rest on them looked at again: right
 * afterwards and as the system, since whoever changes one may not see the sales of others.
 */
@Internal
@ApplicationScoped
class CheckingClaims implements BriefWork {

    private static final String KIND = "attribution.registration";

    @Inject
    Dispatch dispatch;

    @Inject
    ClaimedSales claimed;

    void on(@Observes RegistrationChanged event) {
        switch (event.what()) {
            case APPROVED, MET, EXTENDED, LAPSED, GIVEN_BACK, WITHDRAWN ->
                dispatch.now(KIND, event.registration().id());
            default -> {
                // whether it held on a day is what it was
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(UUID registration) {
        claimed.check(registration);
    }
}
