package dev.entente.earning;

import dev.entente.attribution.KnowingCredits;
import dev.entente.earning.Recalculation.Asked;
import dev.entente.enablement.CertificationsChanged;
import dev.entente.milestone.Milestones;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hears of certifications that changed, and has all that was looked at since worked out again: at once, in the transaction
 * that changed them, or as a job that begins with it where it is much.
 */
@ApplicationScoped
class RatingCertified {

    @Inject
    StartingRecalculations starting;

    @Inject
    RecalculatingPart part;

    @Inject
    Sales sales;

    @Inject
    Earnings earnings;

    @Inject
    KnowingCredits knowing;

    @Inject
    Milestones reached;

    void on(@Observes CertificationsChanged event) {
        if (event.since().size() > StartingRecalculations.MOST_ORDERS) {
            var first =
                    event.since().values().stream().min(LocalDate::compareTo).orElseThrow();
            again(new Asked(null, first, event.reason()));
        } else {
            event.since().forEach((partner, day) -> again(new Asked(partner, day, event.reason())));
        }
    }

    private void again(Asked asked) {
        if (!concerns(asked)) return;
        var begun = starting.join(asked);
        if (begun.job() != null) return;
        while (!part.next(begun.asked().id(), 0).finished()) continue;
    }

    /** Whether anything was sold, reached or closed since. */
    private boolean concerns(Asked asked) {
        var partner = asked.partnerId();
        return partner == null
                || sales.countSince(partner, asked.since()) > 0
                || !knowing.stated(partner, asked.since(), new UUID(0, 0), 1).isEmpty()
                || !reached.since(partner, asked.since()).isEmpty()
                || !earnings.closedOf(new UUID[] {partner}, asked.since()).isEmpty();
    }
}
