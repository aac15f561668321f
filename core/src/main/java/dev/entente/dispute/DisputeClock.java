package dev.entente.dispute;

import dev.entente.identity.Internal;
import dev.entente.job.Dispatch;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;

/** Puts on the clock that a question waits for its answer: in the morning two days before its last day, and on the day after it. */
@Internal
@ApplicationScoped
class DisputeClock {

    static final String REMIND = "dispute.remind";

    private static final int DAYS_AHEAD = 2;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    Dispatch dispatch;

    @Inject
    CurrentTenant tenant;

    // What was put there before stays, finds that there is nothing to do, and does nothing.
    void on(@Observes DisputeChanged event) {
        if (event.what() != DisputeChanged.What.RAISED) return;
        var last = event.dispute().answerBy();
        var ahead = last.minusDays(DAYS_AHEAD);
        if (ahead.isAfter(tenant.today())) at(ahead, event.dispute());
        at(last.plusDays(1), event.dispute());
    }

    private void at(LocalDate day, ShownDispute dispute) {
        var zone = tenant.get().zone();
        dispatch.at(day.atTime(MORNING).atZone(zone).toInstant(), REMIND, dispute.id());
    }
}
