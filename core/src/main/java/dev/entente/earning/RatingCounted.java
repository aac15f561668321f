package dev.entente.earning;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Works out again what counted days on which something changed: closed months, milestones, and sales, which may count each
 * other. Each goes on as long as the others found something.
 */
@Internal
@ApplicationScoped
class RatingCounted {

    private static final String LATE = "A sale of the month was recorded or changed after it was closed";
    private static final String EARLIER = "Something that counts for it was recorded late, changed or given back";

    @Inject
    Rating rating;

    @Inject
    RatingPeriods periods;

    @Inject
    RatingMilestones milestones;

    /** Once the sales that changed on these days, and those that counted them, are worked out. */
    void afterSales(Days days) {
        after(others(days, EARLIER, LATE));
    }

    /** The same where all that follows has one reason. */
    void afterSales(Days days, String reason) {
        after(others(days, reason, reason));
    }

    /** Once something else that changed on these days is worked out: nothing looks ahead, so it comes to an end. */
    void after(Days days) {
        var changed = days;
        while (!changed.isEmpty()) changed = others(rating.later(changed).addAll(changed), EARLIER, LATE);
    }

    private Days others(Days days, String milestone, String month) {
        return milestones
                .refresh(days, milestone)
                .and(periods.refresh(days, month))
                .days();
    }
}
