package dev.entente.pricebook;

import dev.entente.api.Percentage;
import dev.entente.identity.Internal;
import dev.entente.pricebook.Found.Unpriced;
import dev.entente.product.KnowingProducts;
import dev.entente.product.Product.Description;
import dev.entente.tenant.Presumption;
import dev.entente.tenant.Scope;
import dev.entente.tenant.TenantCache;
import dev.entente.tenant.TenantCache.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds prices for a buyer, by three queries however many are wanted. Books are the vendor's: where a partner's member asks, the
 * system looks, in a transaction of its own, since a transaction belongs to one scope; and only for that partner.
 */
@Internal
@ApplicationScoped
public class FindingPrices {

    @Inject
    Looking looking;

    @Inject
    Reach reach;

    /** In the order given. A partner asks for itself alone. Where somebody is a customer already, by one query more. */
    public PricesFound find(Buying buying, List<Wanted> wanted) {
        var scope = Scope.current();
        if (scope.isHome()) return Presumption.isMade() ? looking.find(buying, wanted) : reach.find(buying, wanted);
        if (scope.partnerId() == null || !scope.partnerId().equals(buying.partnerId()))
            throw new IllegalArgumentException("A partner asks for its own prices");
        return Scope.call(Scope.system(scope.tenantId()), () -> reach.findApart(buying, wanted));
    }

    /** With the vendor's reach, in a transaction. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Reach {

        @Inject
        Looking looking;

        @Transactional(TxType.REQUIRES_NEW)
        public PricesFound findApart(Buying buying, List<Wanted> wanted) {
            return looking.find(buying, wanted);
        }

        public PricesFound find(Buying buying, List<Wanted> wanted) {
            return looking.find(buying, wanted);
        }
    }

    /** With the vendor's reach, where a transaction has begun or a presumption is made. */
    @Internal
    @ApplicationScoped
    static class Looking {

        private static final UUID NOBODY = new UUID(0, 0);

        private static final Region<ForWhom, List<PriceBook>> BOOKS = new Region<>();

        private static final Region<String, List<LeastMargin>> MARGINS = new Region<>();

        @Inject
        TenantCache cache;

        @Inject
        Prices prices;

        @Inject
        Margins margins;

        @Inject
        CurrentPrices current;

        @Inject
        KnowingProducts products;

        public PricesFound find(Buying buying, List<Wanted> wanted) {
            var known = products.withParts(wanted.stream().map(Wanted::sku).toList(), buying.day());
            var partner = buying.partnerId() == null ? NOBODY : buying.partnerId();
            var books = books(new ForWhom(buying.unit().code(), partner));
            var choice = Choice.of(books, buying);
            if (choice.book() == null) {
                var why = new Unpriced(choice.why());
                return new PricesFound(
                        choice, wanted.stream().<Found>map(_ -> why).toList(), known);
            }
            var chain = Chain.on(buying.day(), choice.book(), books);
            var leastMargin = leastMargin(chain, buying.day());
            if (leastMargin != null) Presumption.needTransaction(); // costs are never kept
            var list = list(chain, buying, known);
            var found = wanted.stream().map(list::find).toList();
            return new PricesFound(choice, found, known, leastMargin);
        }

        /** What the first book says that says anything on the day. */
        private @Nullable Percentage leastMargin(List<PriceBook> chain, LocalDate day) {
            var said = cache.get(MARGINS, "", margins::all);
            return chain.stream()
                    .flatMap(book -> said.stream()
                            .filter(each -> each.bookId().equals(book.id())
                                    && !each.from().isAfter(day))
                            .reduce((_, newer) -> newer)
                            .map(LeastMargin::share)
                            .stream())
                    .findFirst()
                    .orElse(null);
        }

        private record ForWhom(String currency, UUID partner) {}

        private List<PriceBook> books(ForWhom whom) {
            var tenant = Scope.current().tenantId();
            return cache.get(BOOKS, whom, () -> prices.candidates(tenant, whom.currency(), whom.partner()));
        }

        private PriceList list(List<PriceBook> chain, Buying buying, Map<String, Description> known) {
            var ids = chain.stream().map(PriceBook::id).toList();
            var day = buying.day();
            var rows = current.of(ids, known.keySet(), day, buying.since());
            var newest = buying.since().equals(day) ? rows : current.of(ids, known.keySet(), day, day);
            return new PriceList(chain, day, rows, newest, known);
        }
    }
}
