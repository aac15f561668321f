package dev.entente.earning;

import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import dev.entente.sale.SalesRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Hears of sales and has them worked out, in the transaction that records them. */
@ApplicationScoped
class RatingSales {

    private static final String REASON = "The sale was recorded";
    private static final String LATE = "A sale of the month was recorded or changed after it was closed";
    private static final String BECAUSE = "The sale is credited to another partner now";
    private static final String GONE = "The sale was withdrawn";
    private static final String LESS = "What was given back was withdrawn";

    @Inject
    Rating rating;

    @Inject
    RatingPeriods periods;

    @Inject
    Booking booking;

    @Inject
    Earnings earnings;

    @Inject
    Sales sales;

    void on(@Observes SalesRecorded event) {
        withdraw(moved(event), BECAUSE);
        withdraw(gone(event), GONE);
        rating.rate(originals(event), LESS);
        var days = Rating.days(
                Stream.concat(event.before().stream(), event.sales().stream()).toList());
        rating.rate(event.sales(), days, REASON);
        // What a month came to may count for sales after it, and they for the months after them.
        boolean more = true;
        while (more) more = periods.refresh(days, LATE) > 0 && rating.later(days) > 0;
    }

    /** What these sales earned for those that were credited with them becomes nothing. */
    private void withdraw(Map<UUID, Sale> taken, String because) {
        if (taken.isEmpty()) return;
        var results = new ArrayList<Worked>();
        for (var row : earnings.currentOf(taken.keySet().toArray(UUID[]::new))) {
            var before = taken.get(row.sourceId());
            if (before == null || !before.partnerId().equals(row.partnerId())) continue;
            results.add(Worked.withdrawn(row, before.net().unit(), because));
        }
        booking.book(results, because);
    }

    private static Map<UUID, Sale> gone(SalesRecorded event) {
        return Facts.byId(event.sales().stream().filter(Sale::isWithdrawn).toList());
    }

    /** Of refunds that are withdrawn: what else was given back of the same sales is worked out without them. */
    private List<Sale> originals(SalesRecorded event) {
        var ids = event.sales().stream()
                .filter(Sale::isWithdrawn)
                .map(Sale::refundOf)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return ids.length == 0 ? List.of() : sales.currentOf(ids);
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
