package dev.entente.sale;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes sales back as if they had never been reported: each gets a revision that counts nowhere and earns nothing. Reported
 * again, it counts again. The number of statements does not depend on how many there are.
 */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WithdrawingSales {

    @Inject
    Sales sales;

    @Inject
    TakingTurns turns;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<SalesRecorded> recorded;

    /**
     * Those that are withdrawn already are left as they are. A sale goes only with all that was given back of it. Returns
     * how many were withdrawn.
     */
    public int withdraw(Collection<UUID> saleIds, String reason) {
        new Findings().line("/reason", reason, 500).refuse(SaleProblem.INVALID_SALE);
        var ids = saleIds.stream().distinct().toArray(UUID[]::new);
        if (ids.length == 0) return 0;
        turns.with(sales.currentOf(ids).stream().map(Sale::partnerId).toList());
        // They may have changed while others had their turn.
        var before = sales.currentOf(ids).stream()
                .filter(sale -> !sale.isWithdrawn())
                .toList();
        if (before.isEmpty()) return 0;
        var going = before.stream().map(Sale::id).toArray(UUID[]::new);
        refuseWhatIsRefunded(going);
        var gone = before.stream().map(sale -> sale.withdrawn(clock.instant())).toList();
        sales.supersede(going);
        sales.supersedeLines(going);
        sales.insertAll(gone);
        audit.recordAll(before.stream().map(sale -> change(sale, reason)).toList());
        recorded.fire(new SalesRecorded(gone, before));
        return gone.size();
    }

    private void refuseWhatIsRefunded(UUID[] going) {
        var ids = new HashSet<>(List.of(going));
        var left = sales.currentRefundsOf(going).stream()
                .filter(refund -> !ids.contains(refund.id()))
                .limit(5)
                .map(Sale::document)
                .toList();
        if (left.isEmpty()) return;
        throw new Problem(
                SaleProblem.INVALID_SALE,
                "Part of it was given back elsewhere: " + String.join(", ", left) + ". Withdraw that first.");
    }

    private static Change change(Sale sale, String reason) {
        var seen = Map.of(
                "number",
                sale.number(),
                "revision",
                sale.revision(),
                "net",
                sale.net().toString());
        return new Change("sale.withdrawn", "sale", sale.id(), seen, Map.of("reason", reason));
    }
}
