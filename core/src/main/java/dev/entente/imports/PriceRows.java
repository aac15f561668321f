package dev.entente.imports;

import dev.entente.pricebook.BringingPrices.Writing;
import dev.entente.pricebook.KnownPrices;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Price.Says;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.Term;
import dev.entente.problem.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows as prices, and finds those whose days overlap: with each other, and with what the books say already. */
final class PriceRows {

    private static final Map<String, Says> WORDS = Map.of("not sold", Says.NOT_SOLD, "nothing", Says.NOTHING);

    private final Map<String, PriceBook> books;
    private final Set<String> products;
    private final KnownPrices known;
    private final LocalDate today;
    private final Map<Object, List<Said>> read = new HashMap<>();

    PriceRows(Map<String, PriceBook> books, Set<String> products, KnownPrices known, LocalDate today) {
        this.books = books;
        this.products = products;
        this.known = known;
        this.today = today;
    }

    /** What a row says: a price, and where it ends (null: with the next). */
    record Said(Values row, Writing price, @Nullable Writing end) {

        private Object line() {
            var now = price.now();
            return List.of(price.book().id(), now.sku(), Term.code(now.term()), now.least());
        }

        private boolean holdsOn(LocalDate day) {
            return end != null
                    && !day.isBefore(price.now().from())
                    && day.isBefore(end.now().from());
        }
    }

    /** In the order of the entries; null where a row has findings. */
    List<@Nullable Said> read(List<Entry> entries) {
        var said = new ArrayList<@Nullable Said>();
        for (var entry : entries) {
            var one = said(entry.first());
            said.add(one);
            if (one != null)
                read.computeIfAbsent(one.line(), _ -> new ArrayList<>()).add(one);
        }
        read.values().forEach(PriceRows::refuseTwice);
        read.values().forEach(PriceRows::refuseOverlaps);
        for (int i = 0; i < said.size(); i++) {
            var one = said.get(i);
            if (one != null && !one.row().isFine()) said.set(i, null);
        }
        return said;
    }

    private @Nullable Said said(Values row) {
        var book = books.get(row.text("book"));
        if (book == null && !row.text("book").isEmpty()) row.add("book", "There is no price book with this code");
        var sku = row.text("sku");
        if (!sku.isEmpty() && !products.contains(sku)) row.add("sku", "There is no product with this article number");
        var price = price(row);
        var until = row.day("until");
        if (!row.isFine() || book == null || price == null) return null;
        checkUnit(row, book);
        check(row, price, until);
        if (!row.isFine()) return null;
        checkKnown(row, book, price, until);
        if (!row.isFine()) return null;
        return new Said(row, writing(book, price), until == null ? null : end(book, price, until));
    }

    private @Nullable NewPrice price(Values row) {
        var says = WORDS.getOrDefault(Mapping.key(row.text("price")), Says.PRICE);
        var figure = says == Says.PRICE ? row.figure("price") : null;
        var least = row.whole("least");
        var from = row.day("from");
        var existing = row.day("existing");
        var term = term(row);
        if (!row.isFine() || (says == Says.PRICE && figure == null) || term == null) return null;
        return new NewPrice(
                row.text("sku"), term, least == null ? 1 : least, from == null ? today : from, says, figure, existing);
    }

    private static @Nullable Period term(Values row) {
        var text = row.text("term").toLowerCase(Locale.ROOT);
        if (text.isEmpty() || text.equals(Term.ONCE)) return Period.ZERO;
        var term = row.term("term");
        try {
            return term == null ? null : Term.of(Term.code(term));
        } catch (IllegalArgumentException e) {
            row.add("term", "Write P1M for a month, P1Y for a year, or once");
            return null;
        }
    }

    private static void checkUnit(Values row, PriceBook book) {
        var unit = row.currency("currency", book.unit());
        if (unit != null && !unit.equals(book.unit()))
            row.add("currency", book.name() + " is in " + book.unit() + ", and prices are not converted");
    }

    private static void check(Values row, NewPrice price, @Nullable LocalDate until) {
        var findings = new Findings();
        price.check("", findings);
        findings.all().forEach(each -> row.add(each.pointer().substring(1), each.detail()));
        if (until != null && !until.isAfter(price.from())) row.add("until", "Use a day after " + price.from());
    }

    private void checkKnown(Values row, PriceBook book, NewPrice price, @Nullable LocalDate until) {
        var there = known.at(book.id(), price);
        boolean corrects = Boolean.TRUE.equals(row.oneOf("correction", Values.YES_OR_NO));
        boolean changes = there != null && there.says() != Says.NOTHING && !there.equals(price);
        if (changes && !corrects && !price.from().isAfter(today))
            row.add(
                    "from",
                    "Another price holds since " + price.from()
                            + "; begin on a later day, or say that it is a correction");
        else if (there == null && !corrects) addIfNamed(row, "from", known.begun(book.id(), price, today));
        if (until != null && !corrects && there == null)
            addIfNamed(row, "until", known.begun(book.id(), ending(price, until), today));
        var next = known.after(book.id(), price);
        if (until != null
                && next != null
                && next.says() != Says.NOTHING
                && next.from().isBefore(until))
            row.add("until", "The book says another price from " + next.from() + "; end by then");
    }

    private static void addIfNamed(Values row, String field, @Nullable String why) {
        if (why != null) row.add(field, why);
    }

    private static NewPrice ending(NewPrice price, LocalDate until) {
        BigDecimal none = null;
        return new NewPrice(price.sku(), price.term(), price.least(), until, Says.NOTHING, none);
    }

    private Writing writing(PriceBook book, NewPrice price) {
        return new Writing(book, price, known.at(book.id(), price));
    }

    /** Where something begins on that very day, that ends it. */
    private @Nullable Writing end(PriceBook book, NewPrice price, LocalDate until) {
        var end = ending(price, until);
        return known.at(book.id(), end) == null ? new Writing(book, end, null) : null;
    }

    // Written differently, such as 1 and nothing for a piece: keys of rows are texts.
    private static void refuseTwice(List<Said> rows) {
        var first = new HashMap<LocalDate, Said>();
        for (var one : rows) {
            var before = first.putIfAbsent(one.price().now().from(), one);
            if (before == null) continue;
            one.row()
                    .add("sku", "Row " + before.row().number() + " says a price of the same already; keep one of them");
        }
    }

    private static void refuseOverlaps(List<Said> rows) {
        for (var one : rows) {
            for (var other : rows) {
                var from = other.price().now().from();
                if (one != other
                        && one.holdsOn(from)
                        && one.row().isFine()
                        && other.row().isFine())
                    one.row()
                            .add(
                                    "until",
                                    "Row " + other.row().number() + " has another price from " + from
                                            + "; end by then");
            }
        }
    }

    /** Whether a row of the file begins where another ends. */
    boolean begins(Writing end) {
        var line = List.of(
                end.book().id(),
                end.now().sku(),
                Term.code(end.now().term()),
                end.now().least());
        return read.getOrDefault(line, List.of()).stream()
                .anyMatch(each -> each.price().now().from().equals(end.now().from()));
    }
}
