package dev.entente.earning;

import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Recalculating.Done;
import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One transaction of a recalculation. */
@Internal
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RecalculatingPart {

    private static final int PART = 500;

    @Inject
    Sales sales;

    @Inject
    Earnings earnings;

    @Inject
    TakingTurns turns;

    @Inject
    Rating rating;

    @Inject
    RatingPeriods periods;

    /** What a part did, and the key that the next part begins behind; null behind the last. */
    record Part(Done done, @Nullable UUID last) {}

    Part sales(@Nullable UUID partnerId, LocalDate since, UUID after, String reason) {
        var batch = partnerId == null
                ? sales.currentAfter(after, since, Limit.of(PART))
                : sales.currentOfPartnerAfter(partnerId, after, since, Limit.of(PART));
        turns.with(batch.stream().map(Sale::partnerId).toList());
        int changed = rating.rate(asTheyAreNow(batch), reason);
        return new Part(new Done(batch.size(), changed), last(batch));
    }

    // They may have changed while others had their turn.
    private List<Sale> asTheyAreNow(List<Sale> batch) {
        return sales.currentOf(batch.stream().map(Sale::id).toArray(UUID[]::new));
    }

    private static @Nullable UUID last(List<Sale> batch) {
        return batch.size() < PART ? null : batch.getLast().id();
    }

    /** Months that were closed for these partners. */
    Done periods(@Nullable UUID partnerId, LocalDate since, String reason) {
        var closed = partnerId == null
                ? earnings.currentSince(Source.PERIOD, since)
                : earnings.currentOf(Source.PERIOD, new UUID[] {partnerId}, since);
        turns.with(closed.stream().map(BookedEarning::partnerId).toList());
        return new Done(closed.size(), periods.again(closed, reason));
    }
}
