package dev.entente.sale;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows sales as they stand; a partner's member finds those of that partner alone. */
@ApplicationScoped
@Transactional
public class ReadingSales {

    @Inject
    Sales sales;

    /** A sale with its lines. */
    public record SalePage(Sale sale, List<SaleLine> lines) {

        public SalePage {
            lines = List.copyOf(lines);
        }
    }

    @Requires(SalePermissions.READ)
    public SalePage open(UUID id) {
        var sale = sales.current(id)
                .orElseThrow(() -> new Problem(SaleProblem.UNKNOWN_SALE, "Look for it in the list of sales."));
        return new SalePage(sale, sales.currentLinesOf(new UUID[] {id}));
    }

    /** Of one partner or of all, in the order of keys, behind this one. */
    @Requires(SalePermissions.READ)
    public List<Sale> after(UUID after, @Nullable UUID partnerId, int limit) {
        return partnerId == null
                ? sales.after(after, Limit.of(limit))
                : sales.ofPartnerAfter(partnerId, after, Limit.of(limit));
    }
}
