package dev.entente.ui;

import dev.entente.api.Unit;
import dev.entente.pricebook.BookDescription;
import dev.entente.pricebook.Buying;
import dev.entente.pricebook.DescribingBooks;
import dev.entente.pricebook.KeepingMargins;
import dev.entente.pricebook.LeastMargin;
import dev.entente.pricebook.ListingPrices;
import dev.entente.pricebook.LookingUpPrices;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Price;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.PricebookFixtures;
import dev.entente.pricebook.PricesFound;
import dev.entente.pricebook.ReadingBooks;
import dev.entente.pricebook.SettingPrices;
import dev.entente.pricebook.Wanted;
import dev.entente.problem.Problem;
import dev.entente.product.DescribingProducts;
import dev.entente.product.Past;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductFilter;
import dev.entente.product.ProductFixtures;
import dev.entente.product.ReadingProducts;
import dev.entente.rate.EnteringRates;
import dev.entente.rate.ExchangeRate;
import dev.entente.rate.FindingRates;
import dev.entente.rate.FoundRate;
import dev.entente.rate.NewRate;
import dev.entente.rate.RateFixtures;
import dev.entente.rate.RateSource;
import dev.entente.rate.ReadingRates;
import dev.entente.rate.Taken;
import dev.entente.rate.UploadingRates;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of products, price books and exchange rates. */
final class FakesOfCatalog {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private FakesOfCatalog() {}

    private static List<Product> known() {
        return World.current().products;
    }

    private static PricebookFixtures books() {
        return World.current().books;
    }

    static final class Products extends ReadingProducts {

        @Override
        public List<Past> past(String sku) {
            return World.current().past.getOrDefault(sku, List.of());
        }

        @Override
        public List<Product> list(int offset, int limit) {
            return known();
        }

        @Override
        public List<Product> list(ProductFilter filter, int offset, int limit) {
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(ProductFilter filter) {
            return (int) found(filter).count();
        }

        private static Stream<Product> found(ProductFilter filter) {
            return known().stream().filter(each -> ProductFixtures.finds(filter, each));
        }

        @Override
        public List<String> families() {
            return known().stream().map(Product::family).distinct().sorted().toList();
        }

        @Override
        public List<Product> ofSkus(Collection<String> skus) {
            return known().stream().filter(each -> skus.contains(each.sku())).toList();
        }

        @Override
        public Product open(String sku) {
            return known().stream()
                    .filter(each -> each.sku().equals(sku))
                    .findFirst()
                    .orElseThrow(() -> new Problem(Unknown.UNKNOWN, "Look for it in the list."));
        }
    }

    static final class Describing extends DescribingProducts {

        @Override
        public Product describe(Description said) {
            var before = known().stream()
                    .filter(each -> each.sku().equals(said.sku()))
                    .findFirst();
            before.ifPresentOrElse(
                    product -> ProductFixtures.become(product, said),
                    () -> known().add(ProductFixtures.described(said)));
            return known().stream()
                    .filter(each -> each.sku().equals(said.sku()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static final class Books extends ReadingBooks {

        @Override
        public List<Shown> all() {
            return books().books().stream().map(books()::shown).toList();
        }

        @Override
        public Map<UUID, Long> counts() {
            return books().prices().stream().collect(Collectors.groupingBy(Price::bookId, Collectors.counting()));
        }

        @Override
        public Shown open(String code) {
            return books().shown(code).orElseThrow(PricebookFixtures::unknown);
        }

        @Override
        public List<Price> prices(PriceBook book, Filter filter, @Nullable NewPrice after, int limit) {
            return PricebookFixtures.behind(books().written(book, filter), after, limit);
        }
    }

    static final class DescribingBook extends DescribingBooks {

        @Override
        public PriceBook describe(BookDescription said, boolean correction) {
            books().describe(said, correction, TODAY);
            return books().shown(said.code()).orElseThrow().book();
        }

        @Override
        public PriceBook begin(BookDescription said, String pricesOf, boolean correction) {
            return books().begin(said, pricesOf, TODAY);
        }
    }

    static final class Setting extends SettingPrices {

        @Override
        public List<NewPrice> set(String code, List<NewPrice> said, boolean correction) {
            var book = books().shown(code).orElseThrow().book();
            said.forEach(each -> books().set(book, each, correction, TODAY));
            return said;
        }

        @Override
        public @Nullable NewPrice at(String code, NewPrice place) {
            return books().at(books().shown(code).orElseThrow().book(), place);
        }

        @Override
        public void takeBack(String code, NewPrice said) {
            books().remove(books().shown(code).orElseThrow().book(), said);
        }
    }

    static final class Margins extends KeepingMargins {

        @Override
        public List<LeastMargin> of(String code) {
            return books().margins(code);
        }

        @Override
        public List<LeastMargin> set(String code, LocalDate from, @Nullable BigDecimal percent) {
            books().setMargin(code, from, percent, TODAY);
            return of(code);
        }
    }

    static final class Listing extends ListingPrices {

        @Override
        public Listed list(Asked asked, ReadingBooks.Filter filter, String after, int products) {
            var day = Objects.requireNonNullElse(asked.day(), TODAY);
            var partner =
                    World.current().visitor.filter(visitor -> !visitor.home()).isPresent()
                            ? World.current().brightwater().id()
                            : asked.partnerId();
            var unit = Objects.requireNonNullElse(asked.unit(), World.EUR);
            if (asked.language() != null) World.current().asked("prices in " + asked.language());
            var choice = books().choose(new Buying(partner, asked.motion(), null, asked.region(), unit, day));
            return books().list(choice, day, filter, after, products, known());
        }

        @Override
        public Listed ofBook(PriceBook book, ReadingBooks.Filter filter, String after, int products) {
            var day = Objects.requireNonNullElse(filter.day(), TODAY);
            return books().list(PricebookFixtures.of(book), day, filter, after, products, known());
        }

        @Override
        public List<Unit> currencies() {
            return books().books().stream().map(PriceBook::unit).distinct().toList();
        }
    }

    static final class Looking extends LookingUpPrices {

        @Override
        public PricesFound find(ListingPrices.Asked asked, Wanted wanted) {
            var day = Objects.requireNonNullElse(asked.day(), TODAY);
            var unit = Objects.requireNonNullElse(asked.unit(), World.EUR);
            var buying = new Buying(asked.partnerId(), asked.motion(), null, asked.region(), unit, day);
            return books().find(buying, wanted, known());
        }

        @Override
        public List<Beside> compare(String sku, @Nullable LocalDate day) {
            return books().books().stream()
                    .map(book -> new Beside(
                            book,
                            books().current(TODAY).stream()
                                    .filter(each -> each.bookId().equals(book.id())
                                            && each.sku().equals(sku))
                                    .toList()))
                    .filter(each -> !each.prices().isEmpty())
                    .toList();
        }
    }

    static final class Rates extends ReadingRates {

        @Override
        public List<ExchangeRate> newest() {
            return RateFixtures.newest(World.current().rates);
        }

        @Override
        public List<ExchangeRate> after(Place behind, Filter filter, int limit) {
            return RateFixtures.course(World.current().rates, filter);
        }

        @Override
        public List<RateSource> sources() {
            return RateFixtures.sources(World.current().rates);
        }

        @Override
        public FoundRate find(Unit from, Unit to, LocalDate day, int mostDaysOld, @Nullable RateSource source) {
            return RateFixtures.find(
                    World.current().rates, new FindingRates.Wanted(from, to, day, mostDaysOld, source));
        }
    }

    static final class Entering extends EnteringRates {

        @Override
        public Taken enter(List<NewRate> said, RateSource source) {
            return RateFixtures.enter(World.current().rates, said, source);
        }
    }

    static final class Uploading extends UploadingRates {

        @Override
        public Taken upload(InputStream file, @Nullable RateSource source) {
            return RateFixtures.upload(World.current().rates, file, source);
        }
    }

    private enum Unknown implements Problem.Kind {
        UNKNOWN;

        @Override
        public int status() {
            return 404;
        }

        @Override
        public String title() {
            return "There is no such product";
        }
    }
}
