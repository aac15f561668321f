package dev.entente.pricebook;

import dev.entente.api.Unit;
import dev.entente.identity.Internal;
import dev.entente.identity.Requires;
import dev.entente.pricebook.ReadingBooks.Filter;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.product.KnowingProducts;
import dev.entente.product.ProductDetails;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The prices that apply to a buyer, as a list. To a partner's member those of that partner, which the system looks up with the
 * tier that the partner has; the vendor may look at the list of any.
 */
@ApplicationScoped
public class ListingPrices {

    @Inject
    Reach reach;

    @Inject
    CurrentTenant tenant;

    /**
     * Whose list: of which partner (only the vendor says), motion, program and region, in which currency, on which day (today), with
     * products named in which language (as the catalog names them).
     */
    public record Asked(
            @Nullable UUID partnerId,
            @Nullable String motion,
            @Nullable String program,
            @Nullable String region,
            @Nullable Unit unit,
            @Nullable LocalDate day,
            @Nullable String language) {

        public Asked {
            if (language != null)
                ProductDetails.checkLanguage("/language", language, new Findings())
                        .refuse(PricebookProblem.UNCLEAR_PRICE_QUESTION);
        }

        /** With products named as in the catalog. */
        public Asked(
                @Nullable UUID partnerId,
                @Nullable String motion,
                @Nullable String program,
                @Nullable String region,
                @Nullable Unit unit,
                @Nullable LocalDate day) {
            this(partnerId, motion, program, region, unit, day, null);
        }

        private Asked of(UUID partner) {
            return new Asked(partner, motion, program, region, unit, day, language);
        }
    }

    /** The prices of some products, why this book applies, and behind which article number the list goes on (null: it ends). */
    public record Listed(
            Choice choice, List<Offered> prices, @Nullable String next) {}

    /** The products behind an article number, so many at most; whichever of them has no price is left out. */
    @Requires(PricebookPermissions.READ_OWN)
    public Listed list(Asked asked, Filter filter, String after, int products) {
        var scope = Scope.current();
        if (scope.isHome()) return reach.list(asked, filter, after, products);
        var partner = scope.partnerId();
        if (partner == null || asked.partnerId() != null && !asked.partnerId().equals(partner))
            throw Problem.field(
                    PricebookProblem.UNCLEAR_PRICE_QUESTION, "/partner", "Leave it out; the list is your own");
        if (asked.day() != null && asked.day().isAfter(tenant.today()))
            throw Problem.field(
                    PricebookProblem.UNCLEAR_PRICE_QUESTION, "/day", "Prices to come are told when they hold");
        return Scope.call(
                Scope.system(scope.tenantId()), () -> reach.listApart(asked.of(partner), filter, after, products));
    }

    /** What a book asks on a day (today), also where the books that it inherits from say it; in the same way. */
    @Requires(PricebookPermissions.READ)
    public Listed ofBook(PriceBook book, Filter filter, String after, int products) {
        return reach.ofBook(book, filter, after, products);
    }

    /** The currencies in which a book applies to the own side today. */
    @Requires(PricebookPermissions.READ_OWN)
    public List<Unit> currencies() {
        var scope = Scope.current();
        if (scope.isHome()) return reach.currencies(null);
        return Scope.call(Scope.system(scope.tenantId()), () -> reach.currenciesApart(scope.partnerId()));
    }

    /** With the vendor's reach. */
    @Internal
    @ApplicationScoped
    @Transactional
    static class Reach {

        private static final UUID NOBODY = new UUID(0, 0);

        /** Whoever has long been a customer. */
        private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

        @Inject
        Prices prices;

        @Inject
        CurrentPrices current;

        @Inject
        KnowingProducts products;

        @Inject
        BuyerTiers tiers;

        @Inject
        CurrentTenant tenant;

        @Transactional(TxType.REQUIRES_NEW)
        public Listed listApart(Asked asked, Filter filter, String after, int most) {
            var listed = list(asked, filter, after, most);
            return new Listed(listed.choice().told(), listed.prices(), listed.next());
        }

        @Transactional(TxType.REQUIRES_NEW)
        public List<Unit> currenciesApart(@Nullable UUID partner) {
            return currencies(partner);
        }

        public List<Unit> currencies(@Nullable UUID partner) {
            var buying = buying(new Asked(partner, null, null, null, null, null));
            return prices.allBooks().stream()
                    .filter(book ->
                            book.holdsOn(buying.day()) && book.audience().includes(buying))
                    .map(PriceBook::unit)
                    .distinct()
                    .sorted(Comparator.comparing(Unit::code))
                    .toList();
        }

        public Listed list(Asked asked, Filter filter, String after, int most) {
            var buying = buying(asked);
            var partner = buying.partnerId() == null ? NOBODY : buying.partnerId();
            var books =
                    prices.candidates(Scope.current().tenantId(), buying.unit().code(), partner);
            var choice = Choice.of(books, buying);
            if (choice.book() == null) return new Listed(choice, List.of(), null);
            var listed = list(choice, Chain.on(buying.day(), choice.book(), books), buying.day(), filter, after, most);
            return asked.language() == null ? listed : named(listed, asked.language());
        }

        private Listed named(Listed listed, String language) {
            var known = products.withParts(
                    listed.prices().stream().map(Offered::sku).distinct().toList());
            var named = listed.prices().stream()
                    .map(each -> each.named(Objects.requireNonNull(known.get(each.sku()))
                            .in(language)
                            .name()))
                    .toList();
            return new Listed(listed.choice(), named, listed.next());
        }

        public Listed ofBook(PriceBook book, Filter filter, String after, int most) {
            var day = filter.day() == null ? tenant.today() : filter.day();
            var partner = book.audience().partnerId();
            var books = prices.candidates(
                    Scope.current().tenantId(), book.unit().code(), partner == null ? NOBODY : partner);
            return list(new Choice(book, ""), Chain.on(day, book, books), day, filter, after, most);
        }

        private Listed list(
                Choice choice, List<PriceBook> chain, LocalDate day, Filter filter, String after, int most) {
            var tenantId = Scope.current().tenantId();
            var ids = chain.stream().map(PriceBook::id).toArray(UUID[]::new);
            var family = filter.family();
            var skus = family.isEmpty()
                    ? prices.priced(tenantId, ids, after, filter.prefix(), filter.end(), day, most + 1)
                    : prices.pricedOf(tenantId, ids, family, after, filter.prefix(), filter.end(), day, most + 1);
            var shown = skus.subList(0, Math.min(most, skus.size()));
            var known = products.withParts(shown, day);
            var books = chain.stream().map(PriceBook::id).toList();
            var rows = current.of(books, known.keySet(), day, day);
            var list = new PriceList(chain, day, rows, known);
            var old = new PriceList(chain, day, current.of(books, known.keySet(), day, FIRST), rows, known);
            var offered =
                    shown.stream().flatMap(sku -> list.all(sku, old).stream()).toList();
            return new Listed(choice, offered, skus.size() > most ? shown.getLast() : null);
        }

        /** Who that is, with the tier that the partner has. */
        public Buying buying(Asked asked) {
            var day = asked.day() == null ? tenant.today() : asked.day();
            var unit =
                    asked.unit() == null ? Unit.currency(tenant.get().currency().getCurrencyCode()) : asked.unit();
            var tier = asked.partnerId() == null
                    ? null
                    : tiers.tier(asked.partnerId(), asked.program(), day).orElse(null);
            return new Buying(asked.partnerId(), asked.motion(), tier, asked.region(), unit, day);
        }
    }
}
