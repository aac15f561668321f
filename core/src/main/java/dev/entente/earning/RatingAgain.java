package dev.entente.earning;

import dev.entente.attribution.KnowingCredits;
import dev.entente.earning.Recalculation.Asked;
import dev.entente.identity.Internal;
import dev.entente.milestone.Milestones;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Has what partners earned since a day worked out again after something changed that it depends on: at once, in the
 * transaction that changed it, or as a job that begins with it where it is much.
 */
@Internal
@ApplicationScoped
class RatingAgain {

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

    void since(Map<UUID, LocalDate> since, String reason) {
        if (since.size() > StartingRecalculations.MOST_ORDERS) {
            var first = since.values().stream().min(LocalDate::compareTo).orElseThrow();
            again(new Asked(null, first, reason));
        } else {
            since.forEach((partner, day) -> again(new Asked(partner, day, reason)));
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
