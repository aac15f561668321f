package dev.entente.earning;

import dev.entente.attribution.Credited;
import dev.entente.attribution.Share;
import dev.entente.earning.Inputs.Withdrawn;
import dev.entente.identity.Internal;
import dev.entente.sale.Sale;
import dev.entente.sale.Sales;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes back what sales, and refunds of them, earned for partners that are not credited with them any more. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakingBack {

    private static final String BECAUSE = "The sale is credited to another partner now";
    private static final String NOBODY = "No partner is credited with the sale now";
    private static final String GONE = "The sale was withdrawn";

    @Inject
    Earnings earnings;

    @Inject
    Booking booking;

    @Inject
    Sales sales;

    /**
     * Adds the days, by partner, on which something was taken back or is counted for somebody else now, what was given back
     * among it: what came later may have counted it, or has to.
     */
    void from(Collection<Sale> of, Credited credits, Days days) {
        if (of.isEmpty()) return;
        var all = withRefunds(of);
        days.addAll(Days.of(all.values().stream().map(Earner::sale).toList(), credits));
        var taken = new LinkedHashMap<String, List<Worked>>();
        for (var row : earnings.currentOf(all.keySet().toArray(UUID[]::new))) {
            var each = all.get(row.sourceId());
            if (each == null || isCredited(each, row, credits) || isNothing(row)) continue;
            var because = because(each, credits);
            taken.computeIfAbsent(because, _ -> new ArrayList<>())
                    .add(Worked.withdrawn(row, each.sale().net().unit(), because));
            days.add(row.partnerId(), row.on());
        }
        taken.forEach((because, results) -> booking.book(results, because));
    }

    /** What earns, and the sale whose credits it follows: for what is given back, that is the sale that it is of. */
    private record Earner(Sale sale, Sale credited) {}

    private Map<UUID, Earner> withRefunds(Collection<Sale> of) {
        var all = new LinkedHashMap<UUID, Earner>();
        for (var sale : of) all.put(sale.id(), new Earner(sale, sale));
        for (var refund : sales.currentRefundsOf(all.keySet().toArray(UUID[]::new))) {
            var original = all.get(refund.refundOf());
            if (original != null) all.put(refund.id(), new Earner(refund, original.sale()));
        }
        return all;
    }

    private static boolean isCredited(Earner each, BookedEarning row, Credited credits) {
        if (each.sale().isWithdrawn()) return false;
        return credits.with(each.credited()).stream()
                .map(Share::partner)
                .anyMatch(partner -> partner.equals(row.partnerId()));
    }

    private static boolean isNothing(BookedEarning row) {
        var amount = row.amount();
        if (amount == null || amount.minor() != 0 || row.agreed != null) return false;
        return Snapshot.inputs(row.inputs()) instanceof Withdrawn;
    }

    private static String because(Earner each, Credited credits) {
        if (each.sale().isWithdrawn()) return GONE;
        return credits.with(each.credited()).isEmpty() ? NOBODY : BECAUSE;
    }
}
