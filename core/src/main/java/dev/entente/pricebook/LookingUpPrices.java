package dev.entente.pricebook;

import dev.entente.identity.Requires;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the vendor what a buyer would be asked, and what each book says of a product. */
@ApplicationScoped
@Transactional
public class LookingUpPrices {

    @Inject
    FindingPrices finding;

    @Inject
    ListingPrices.Reach reach;

    @Inject
    Prices prices;

    @Inject
    CurrentTenant tenant;

    /** What a book says of a product itself, on a day. */
    public record Beside(PriceBook book, List<Price> prices) {}

    @Requires(PricebookPermissions.READ)
    public PricesFound find(Buying buying, List<Wanted> wanted) {
        return finding.find(buying, wanted);
    }

    /** The same for a partner with the tier that it has. */
    @Requires(PricebookPermissions.READ)
    public PricesFound find(ListingPrices.Asked asked, Wanted wanted) {
        return finding.find(reach.buying(asked), List.of(wanted));
    }

    /** Today where no day is said. By the codes of the books; a book that says nothing itself is left out. */
    @Requires(PricebookPermissions.READ)
    public List<Beside> compare(String sku, @Nullable LocalDate day) {
        var on = day == null ? tenant.today() : day;
        Map<UUID, PriceBook> books =
                prices.allBooks().stream().collect(Collectors.toMap(PriceBook::id, Function.identity()));
        var rows = prices.everywhere(Scope.current().tenantId(), sku, on).stream()
                .filter(row -> row.says() != Price.Says.NOTHING)
                .collect(Collectors.groupingBy(Price::bookId));
        return books.values().stream()
                .filter(book -> rows.containsKey(book.id()) && book.holdsOn(on))
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(book -> new Beside(book, rows.getOrDefault(book.id(), List.of())))
                .toList();
    }
}
