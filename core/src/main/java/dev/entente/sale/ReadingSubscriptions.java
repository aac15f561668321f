package dev.entente.sale;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.identity.Requires;
import dev.entente.sale.Subscription.Sold;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what customers have; a partner's member sees what that partner sold of it, and nothing that another did. */
@ApplicationScoped
@Transactional
public class ReadingSubscriptions {

    @Inject
    Sales sales;

    private record Name(UUID customerId, String name) {

        static Name of(Sale sale) {
            return new Name(
                    sale.customerId(),
                    Objects.requireNonNull(sale.circumstances().subscription()));
        }
    }

    /** Of which this partner or any sold something, in the order of their keys, behind this one; four queries. */
    @Requires(SalePermissions.READ)
    public List<Subscription> after(UUID after, @Nullable UUID partnerId, int limit) {
        var first = sales.firstOfSubscriptions(after, partnerId, Limit.of(limit));
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
