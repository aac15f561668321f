package dev.entente.earning;

import dev.entente.attribution.KnowingCredits;
import dev.entente.attribution.SalesCredited;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears who is credited with sales, and has them worked out, in the transaction that records them or changes who is. */
@ApplicationScoped
class RatingSales {

    private static final String LESS = "What was given back was withdrawn";

    @Inject
    Rating rating;

    @Inject
    RatingCounted counted;

    @Inject
    TakingBack back;

    @Inject
    KnowingCredits knowing;

    @Inject
    Sales sales;

    void on(@Observes SalesCredited event) {
        var all = Stream.concat(event.before().stream(), event.sales().stream()).toList();
        var credits = knowing.of(all);
        var days = Days.of(all, credits);
        back.from(credited(event), credits, days);
        var originals = originals(event);
        if (!originals.isEmpty()) {
            days.addAll(Days.of(originals, knowing.of(originals)));
            rating.rate(originals, days, LESS);
        }
        rating.rate(event.sales(), days, event.reason());
        // What a month or a milestone came to may count for sales after it, and they for those after them.
        counted.afterSales(days);
    }

    /** Those that others were credited with before, it may be. */
    private static List<Sale> credited(SalesCredited event) {
        var before = Facts.byId(event.before());
        return event.sales().stream()
                .filter(sale -> sale.isWithdrawn()
                        || event.changed().contains(sale.id())
                        || isMoved(before.get(sale.id()), sale))
                .toList();
    }

    private static boolean isMoved(@Nullable Sale before, Sale now) {
        return before != null && !before.partnerId().equals(now.partnerId());
    }

    /** Of refunds that are withdrawn: what else was given back of the same sales is worked out without them. */
    private List<Sale> originals(SalesCredited event) {
        var ids = event.sales().stream()
                .filter(Sale::isWithdrawn)
                .map(Sale::refundOf)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
        return ids.length == 0 ? List.of() : sales.currentOf(ids);
    }
}
