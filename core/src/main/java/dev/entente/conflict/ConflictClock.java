package dev.entente.conflict;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.registration.RegistrationChanged;
import dev.entente.tenant.OneTrip;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Puts on the clock what follows from registrations by itself: whether a new one claims what another does, which the partner
 * that brings it could not find out itself, and that one ended of which there is a case.
 */
@Internal
@ApplicationScoped
class ConflictClock {

    static final String FIND = "conflict.find";
    static final String ENDED = "conflict.ended";
    static final String FINISH = "conflict.finish";

    private static final String CONTENDED =
            "select id from conflict_contender where tenant_id = ? and registration_id = ? limit 1";

    @Inject
    Dispatch dispatch;

    @Inject
    OneTrip trip;

    void on(@Observes RegistrationChanged event) {
        var id = event.registration().id();
        switch (event.what()) {
            case SUBMITTED, IMPORTED -> dispatch.now(FIND, id);
            case APPROVED, DECLINED, LAPSED, WITHDRAWN, CONVERTED -> {
                if (!trip.keys(CONTENDED, Scope.current().tenantId(), id).isEmpty()) dispatch.now(ENDED, id);
            }
            default -> {
                // says nothing of who claims it
            }
        }
    }
}
