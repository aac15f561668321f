package dev.entente.earning;

import dev.entente.earning.Recalculation.Asked;
import dev.entente.job.NewJob;
import dev.entente.job.StartingJobs;
import dev.entente.rate.FindingRates;
import dev.entente.rate.RatesTaken;
import dev.entente.tenant.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Hears of exchange rates, and has the sales and services worked out that were held for want of one, and what counts sales in
 * other currencies by it: in the transaction that enters it, or as a job that begins with it where they are many.
 */
@ApplicationScoped
class RatingConverted {

    private static final int MOST_AT_ONCE = 300;

    /** The rate of a month's last day may be that of a sale on its first, and one of a quarter may have been entered late. */
    private static final int DAYS = 100;

    /** From which day on what was sold may count by a rate that was entered for another, where totals are converted. */
    static LocalDate counted(LocalDate since) {
        return since.plusDays(DAYS - FindingRates.USUAL_DAYS);
    }

    @Inject
    RatingHeld held;

    @Inject
    Recalculations recalculations;

    @Inject
    StartingJobs jobs;

    @Inject
    InstantSource clock;

    void on(@Observes RatesTaken event) {
        var asked = new Asked(null, event.first().minusDays(DAYS), RatingHeld.ENTERED);
        var order = new Recalculation(Ids.next(), asked, event.currencies(), clock.instant());
        var first = held.waiting(order, MOST_AT_ONCE + 1);
        if (first.size() <= MOST_AT_ONCE) {
            held.rate(first);
        } else {
            recalculations.insert(order);
            jobs.start(new NewJob(RatingHeld.KIND, "Work out what waited for rates", order.id(), 0, null, "held"));
        }
    }
}
