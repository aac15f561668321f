package dev.entente.earning;

import dev.entente.milestone.MilestoneReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Hears of milestones, and has them worked out with all that counts what they earn, in the transaction that reports them. */
@ApplicationScoped
class RatingReached {

    @Inject
    RatingMilestones milestones;

    @Inject
    RatingCounted counted;

    void on(@Observes MilestoneReported event) {
        var milestone = event.milestone();
        var days = new HashMap<UUID, TreeSet<LocalDate>>();
        days.put(milestone.partnerId(), new TreeSet<>(List.of(milestone.on())));
        var before = event.before();
        if (before != null)
            days.computeIfAbsent(before.partnerId(), _ -> new TreeSet<>()).add(before.on());
        if (milestones.rate(List.of(milestone), event.reason()) > 0) counted.after(days);
    }
}
