package dev.entente.registration;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;

/** Puts on the clock what follows from a registration by itself: reminders, its end, and a look at who stands in line. */
@Internal
@ApplicationScoped
class RegistrationClock {

    static final String LAPSE = "registration.lapse";
    static final String REMIND = "registration.remind";
    static final String RECONSIDER = "registration.reconsider";

    /** Of a deal, not of a registration. */
    static final String LOST = "registration.lost";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    void on(@Observes RegistrationChanged event) {
        var registration = event.registration();
        switch (event.what()) {
            case APPROVED, MET, EXTENDED -> begin(registration);
            case GIVEN_BACK -> {
                begin(registration);
                dispatch.now(RECONSIDER, registration.id());
            }
            case DECLINED, LAPSED, WITHDRAWN, CONVERTED -> dispatch.now(RECONSIDER, registration.id());
            case SUBMITTED,
                    IMPORTED,
                    EDITED,
                    RECONSIDERED,
                    FREED,
                    NOT_GIVEN_BACK,
                    ANNOUNCED,
                    EXTENSION_ASKED,
                    EXTENSION_DECLINED,
                    REMINDED,
                    REST_LIFTED,
                    OVERTAKEN,
                    SHUT -> {
                // nothing follows by itself
            }
        }
    }

    // What was put there before stays, finds that there is nothing to do, and does nothing.
    private void begin(Registration registration) {
        var protection = registration.protection();
        if (protection == null) return;
        ZoneId zone = tenant.get().zone();
        var end = protection.lastAsItStands().plusDays(1);
        dispatch.at(end.atStartOfDay(zone).toInstant(), LAPSE, registration.id());
        var today = tenant.today();
        for (var day : protection.reminderDays()) {
            if (day.isBefore(today)) continue;
            dispatch.at(day.atTime(MORNING).atZone(zone).toInstant(), REMIND, registration.id());
        }
    }
}
