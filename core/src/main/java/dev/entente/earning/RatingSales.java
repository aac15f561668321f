package dev.entente.earning;

import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.earning.Worked.Event;
import dev.entente.sale.SalesRecorded;
import dev.entente.sale.SalesRecorded.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Hears of sales and has them worked out, in the transaction that records them. */
@ApplicationScoped
class RatingSales {

    private static final String REASON = "The sale was recorded";
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
        withdraw(event.moved());
        rating.rate(event.sales(), REASON);
        periods.refresh(event.sales(), "A sale of the month was recorded after it was closed");
    }

    private void withdraw(List<Moved> moved) {
        if (moved.isEmpty()) return;
        var old = earnings.currentOf(moved.stream().map(Moved::saleId).toArray(UUID[]::new)).stream()
                .filter(row -> moved.contains(new Moved(row.sourceId(), row.partnerId())))
                .toList();
        // What was held for the old partner has no amount to take back, and concerns nobody now.
        earnings.supersede(old.stream()
                .filter(BookedEarning::isHeld)
                .map(BookedEarning::id)
                .toArray(UUID[]::new));
        booking.book(
                old.stream()
                        .filter(row -> !row.isHeld())
                        .map(RatingSales::withdrawn)
                        .toList(),
                BECAUSE);
    }

    private static Worked withdrawn(BookedEarning row) {
        var event = new Event(
                row.sourceKind(),
                row.sourceId(),
                row.sourceRevision,
                row.partnerId(),
                row.on(),
                row.about(),
                row.document());
        var kind = row.kind();
        var amount = row.amount();
        if (kind == null || amount == null) throw new IllegalStateException("Held: " + row.document());
        var inputs = new Withdrawn(kind, amount.unit(), BECAUSE);
        return Worked.of(event, inputs, nothing(inputs));
    }

    /** A zero with its reason. */
    static Earning nothing(Withdrawn withdrawn) {
        var steps = List.of(Step.nothing(withdrawn.unit(), withdrawn.because()));
        var rounding = Rounding.halfUp(withdrawn.unit().scale());
        return Earning.of(withdrawn.kind(), rounding, steps);
    }
}
