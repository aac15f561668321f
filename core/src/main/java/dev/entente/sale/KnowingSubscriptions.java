package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Internal;
import dev.entente.sale.Subscription.Sold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts subscriptions together from their sales; three queries, however many there are. */
@Internal
@ApplicationScoped
class KnowingSubscriptions {

    @Inject
    Sales sales;

    private record Name(UUID customerId, String name) {

        static Name of(Sale sale) {
            return new Name(
                    sale.customerId(),
                    Objects.requireNonNull(sale.circumstances().subscription()));
        }
    }

    /** One for each of these sales, which all name one. */
    List<Subscription> of(List<Sale> first) {
        if (first.isEmpty()) return List.of();
        var names = first.stream().map(sale -> Name.of(sale).name()).distinct().toArray(String[]::new);
        var all = sales.ofSubscriptions(names);
        var ids = all.stream().map(Sale::id).toArray(UUID[]::new);
        Map<UUID, List<SaleLine>> lines = sales.currentLinesOf(ids).stream().collect(groupingBy(SaleLine::saleId));
        var refunds = sales.currentRefundsOf(ids).stream()
                .collect(groupingBy(refund -> Objects.requireNonNull(refund.refundOf())));
        var byName = all.stream().collect(groupingBy(Name::of));
        var found = new ArrayList<Subscription>();
        for (var sale : first) {
            found.add(Subscription.of(
                    sale.id(), new Sold(byName.getOrDefault(Name.of(sale), List.of(sale)), lines, refunds)));
        }
        return found;
    }
}
