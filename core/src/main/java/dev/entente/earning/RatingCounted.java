package dev.entente.earning;

import dev.entente.identity.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

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

    /** Once the sales that changed, and those that counted them, are worked out. */
    void afterSales(Map<UUID, TreeSet<LocalDate>> days) {
        boolean more = true;
        while (more) more = others(days) > 0 && rating.later(days) > 0;
    }

    /** Once something else is worked out. */
    void after(Map<UUID, TreeSet<LocalDate>> days) {
        boolean more = true;
        while (more) more = rating.later(days) + others(days) > 0;
    }

    private int others(Map<UUID, TreeSet<LocalDate>> days) {
        return milestones.refresh(days, EARLIER) + periods.refresh(days, LATE);
    }
}
