package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.search.Finds;
import dev.entente.search.Hit;
import dev.entente.search.Kind;
import dev.entente.search.Typed;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Locale;

/** Sales, by the beginning of what their source calls them, such as the number of an invoice. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class FindingTypedSales implements Finds {

    @Inject
    Sales sales;

    @Override
    public String permission() {
        return SalePermissions.READ;
    }

    /** As it was typed; where nothing is called so, in capitals, as most sources write them. */
    @Override
    public List<Hit> find(Typed typed, int most) {
        if (!typed.isNumber()) return List.of();
        var hits = called(typed.raw(), typed, most);
        var capitals = typed.raw().toUpperCase(Locale.ROOT);
        return hits.isEmpty() && !capitals.equals(typed.raw()) ? called(capitals, typed, most) : hits;
    }

    private List<Hit> called(String name, Typed typed, int most) {
        return sales.called(name, Typed.behind(name), Limit.of(most)).stream()
                .map(sale -> hit(sale, typed))
                .toList();
    }

    private static Hit hit(Sale sale, Typed typed) {
        int rank = typed.rank(sale.externalId());
        var title = "Sale to " + sale.customerName();
        return new Hit(Kind.SALE, sale.id(), title, sale.externalId(), sale.number(), sale.partnerId(), rank);
    }
}
