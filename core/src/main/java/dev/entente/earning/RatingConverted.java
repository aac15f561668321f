package dev.entente.earning;

import static java.util.stream.Collectors.toSet;

import dev.entente.attribution.KnowingCredits;
import dev.entente.partner.TakingTurns;
import dev.entente.rate.RatesTaken;
import dev.entente.sale.Sales;
import dev.entente.sale.Sales.Stands;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Hears of exchange rates, and has the sales worked out that were held for want of one, in the transaction that enters it. */
@ApplicationScoped
class RatingConverted {

    private static final String ENTERED = "An exchange rate was entered";
    private static final int PART = 500;

    /** The rate of a month's last day may be that of a sale on its first. */
    private static final int MONTH = 31;

    @Inject
    Earnings earnings;

    @Inject
    Sales sales;

    @Inject
    KnowingCredits knowing;

    @Inject
    TakingTurns turns;

    @Inject
    Rating rating;

    @Inject
    RatingCounted counted;

    void on(@Observes RatesTaken event) {
        var from = event.first().minusDays(MONTH);
        var after = new UUID(0, 0);
        List<BookedEarning> held;
        do {
            held = earnings.heldFor(Conversions.NO_RATE + "%", from, after, Limit.of(PART));
            if (held.isEmpty()) return;
            rate(sales.standing(
                    held.stream().map(BookedEarning::sourceId).distinct().toArray(UUID[]::new)));
            after = held.getLast().id();
        } while (held.size() == PART);
    }

    private void rate(List<Stands> held) {
        var keys = held.stream().map(Stands::key).collect(toSet());
        var concerned = new HashSet<>(knowing.concerned(keys));
        held.forEach(sale -> concerned.add(sale.partnerId()));
        turns.with(concerned);
        var batch = sales.currentOf(held.stream().map(Stands::id).toArray(UUID[]::new));
        var days = Days.of(batch, knowing.of(batch));
        rating.rate(batch.stream().filter(sale -> !sale.isWithdrawn()).toList(), days, ENTERED);
        counted.afterSales(days);
    }
}
