package dev.entente.pricebook;

import dev.entente.pricebook.ListingPrices.Listed;
import dev.entente.pricebook.ReadingBooks.Filter;
import dev.entente.pricebook.ReadingBooks.Shown;
import dev.entente.problem.Findings;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Books and prices as they are kept, with the rules that decide about them and no database. */
public final class PricebookFixtures {

    private final List<PriceBook> books = new ArrayList<>();
    private final List<Price> prices = new ArrayList<>();
    private final List<LeastMargin> margins = new ArrayList<>();

    public List<PriceBook> books() {
        return books;
    }

    public List<Price> prices() {
        return prices;
    }

    public Optional<Shown> shown(String code) {
        return books.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(this::shown);
    }

    public Shown shown(PriceBook book) {
        return new Shown(
                book,
                books.stream()
                        .filter(each -> each.id().equals(book.parentId()))
                        .map(PriceBook::code)
                        .findFirst()
                        .orElse(null));
    }

    /** Adds or changes a book, as far as the rules of inheritance and of days that are over let it. */
    public void describe(BookDescription said, boolean correction, LocalDate today) {
        var findings = new Findings();
        new Inheritance(books).check(said, findings);
        findings.refuse(PricebookProblem.UNCLEAR_PRICE_BOOK);
        var back = new ReachingBack(today, findings);
        shown(said.code())
                .ifPresentOrElse(known -> back.ofChange(known.description(), said), () -> back.ofNew(said, books));
        if (!correction) findings.refuse(PricebookProblem.PRICE_BOOK_HAS_BEGUN);
        var parent = shown(Objects.requireNonNullElse(said.parent(), ""))
                .map(each -> each.book().id())
                .orElse(null);
        shown(said.code())
                .ifPresentOrElse(
                        known -> known.book().become(said, parent), () -> books.add(new PriceBook(said, parent)));
    }

    /** Adds a newer book with what is written in another one. */
    public PriceBook begin(BookDescription said, String pricesOf, LocalDate today) {
        describe(said, false, today);
        var book = shown(said.code()).orElseThrow().book();
        var source = shown(pricesOf).orElseThrow().book();
        List.copyOf(prices).stream()
                .filter(each -> each.bookId().equals(source.id()))
                .forEach(each -> prices.add(new Price(book.id(), each.said())));
        return book;
    }

    public List<LeastMargin> margins(String code) {
        var book = shown(code).orElseThrow().book();
        return margins.stream().filter(each -> each.bookId().equals(book.id())).toList();
    }

    public void setMargin(String code, LocalDate from, @Nullable BigDecimal percent, LocalDate today) {
        KeepingMargins.check(from, percent, today);
        margins.add(new LeastMargin(shown(code).orElseThrow().book().id(), from, percent));
    }

    public static RuntimeException unknown() {
        return new dev.entente.problem.Problem(PricebookProblem.UNKNOWN_PRICE_BOOK, "Look for its code.");
    }

    /** Sets a price, unless it would change what holds and is no correction. */
    public void set(PriceBook book, NewPrice said, boolean correction, LocalDate today) {
        var findings = new Findings();
        said.check("/prices/0", findings);
        findings.refuse(PricebookProblem.UNCLEAR_PRICES);
        var begun = new KnownPrices(prices).begun(book.id(), said, today);
        if (!correction && begun != null) findings.add("/prices/0/from", begun);
        findings.refuse(PricebookProblem.PRICE_HAS_BEGUN);
        prices.removeIf(each -> each.bookId().equals(book.id())
                && KnownPrices.place(each.said()).equals(KnownPrices.place(said)));
        prices.add(new Price(book.id(), said));
    }

    /** As if it had never been said. */
    public void remove(PriceBook book, NewPrice said) {
        prices.removeIf(each -> each.bookId().equals(book.id()) && each.said().equals(said));
    }

    /** What the book says at the very place of a row. */
    public @Nullable NewPrice at(PriceBook book, NewPrice row) {
        return new KnownPrices(prices).at(book.id(), row);
    }

    /** Of one book in the order of keys, as the database would look for them; the family is not looked at. */
    public List<Price> written(PriceBook book, Filter filter) {
        var day = filter.day();
        var rows = day == null ? prices : current(day);
        return rows.stream()
                .filter(each -> each.bookId().equals(book.id()) && each.sku().startsWith(filter.prefix()))
                .sorted(Comparator.comparing(Price::sku)
                        .thenComparing(each -> each.term().toTotalMonths())
                        .thenComparing(Price::least)
                        .thenComparing(Price::from))
                .toList();
    }

    /** What holds on a day. */
    public List<Price> current(LocalDate day) {
        var newest = new LinkedHashMap<Object, Price>();
        prices.stream()
                .filter(each -> !each.from().isAfter(day))
                .sorted(Comparator.comparing(Price::from))
                .forEach(each -> newest.put(List.of(each.bookId(), each.sku(), each.term(), each.least()), each));
        return List.copyOf(newest.values());
    }

    public Choice choose(Buying buying) {
        return Choice.of(books, buying);
    }

    /** The list of the book that was chosen. */
    public Listed list(Choice choice, LocalDate day, Filter filter, String after, int most, List<Product> products) {
        var book = choice.book();
        if (book == null) return new Listed(choice, List.of(), null);
        var list = list(book, day, products);
        var skus = products.stream()
                .map(Product::sku)
                .filter(sku -> sku.startsWith(filter.prefix()) && sku.compareTo(after) > 0)
                .sorted()
                .toList();
        var shown = skus.subList(0, Math.min(most, skus.size()));
        var offered = shown.stream().flatMap(sku -> list.all(sku).stream()).toList();
        return new Listed(choice, offered, skus.size() > most ? shown.getLast() : null);
    }

    public PricesFound find(Buying buying, Wanted wanted, List<Product> products) {
        var choice = choose(buying);
        var book = choice.book();
        Found found = book == null
                ? new Found.Unpriced(choice.why())
                : list(book, buying.day(), products).find(wanted);
        return new PricesFound(choice, List.of(found), known(products));
    }

    private PriceList list(PriceBook book, LocalDate day, List<Product> products) {
        return new PriceList(Chain.on(day, book, books), day, current(day), known(products));
    }

    private static Map<String, Description> known(List<Product> products) {
        return products.stream().collect(Collectors.toMap(Product::sku, Product::description));
    }

    public static Cost cost(NewCost said) {
        return new Cost(said);
    }

    public static Choice of(PriceBook book) {
        return new Choice(book, "");
    }

    /** Rows behind one. */
    public static List<Price> behind(List<Price> rows, @Nullable NewPrice after, int most) {
        return rows.stream()
                .dropWhile(each -> after != null && !each.said().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(most)
                .toList();
    }
}
