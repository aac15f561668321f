package dev.entente.earning;

import dev.entente.sale.Sale;
import dev.entente.sale.SalesRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Hears of sales and has them worked out, in the transaction that records them. */
@ApplicationScoped
class RatingSales {

    private static final String REASON = "The sale was recorded";
    private static final String LATE = "A sale of the month was recorded or changed after it was closed";
    private static final String BECAUSE = "The sale is credited to another partner now";

    @Inject
    Rating rating;

    @Inject
    RatingPeriods periods;

    @Inject
    Booking booking;

    @Inject
    Earnings earnings;

    void on(@Observes SalesRecorded event) {
        withdraw(event);
        rating.rate(event.sales(), REASON);
        periods.refresh(
                Stream.concat(event.before().stream(), event.sales().stream()).toList(), LATE);
    }

    /** What a sale earned for a partner that it was taken away from becomes nothing. */
    private void withdraw(SalesRecorded event) {
        var moved = moved(event);
        if (moved.isEmpty()) return;
        var results = new ArrayList<Worked>();
        for (var row : earnings.currentOf(moved.keySet().toArray(UUID[]::new))) {
            var before = moved.get(row.sourceId());
            if (before == null || !before.partnerId().equals(row.partnerId())) continue;
            results.add(Worked.withdrawn(row, before.net().unit(), BECAUSE));
        }
        booking.book(results, BECAUSE);
    }

    /** As they were before, by id. */
    private static Map<UUID, Sale> moved(SalesRecorded event) {
        var now = Facts.byId(event.sales());
        var moved = new HashMap<UUID, Sale>();
        for (var before : event.before()) {
            var sale = now.get(before.id());
            if (sale == null || !sale.partnerId().equals(before.partnerId())) moved.put(before.id(), before);
        }
        return moved;
    }
}
