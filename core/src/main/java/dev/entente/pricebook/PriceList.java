package dev.entente.pricebook;

import dev.entente.api.UnitPrice;
import dev.entente.pricebook.Found.Priced;
import dev.entente.pricebook.Found.Unpriced;
import dev.entente.pricebook.ListPrice.PartPrice;
import dev.entente.pricebook.ListPrice.Step;
import dev.entente.pricebook.ListPrice.Written;
import dev.entente.pricebook.Price.Says;
import dev.entente.product.Part;
import dev.entente.product.Product.Description;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a book says on a day, with the books that it inherits from. Where it says anything of a product and a term, it alone
 * decides; where it says nothing, the next one does. No price for one term is made of that for another.
 */
final class PriceList {

    private static final int DEEPEST = 8;

    private final List<PriceBook> chain;
    private final LocalDate day;
    private final Map<String, Description> products;
    private final Map<Said, List<Price>> rows = new HashMap<>();
    private final Map<Place, Price> newest = new HashMap<>();

    private record Said(UUID book, String sku) {}

    private record Place(UUID book, String sku, Period term, long least) {}

    /** The chain begins with the book that applies; rows are the newest of each term and number of pieces on the day. */
    PriceList(List<PriceBook> chain, LocalDate day, List<Price> rows, Map<String, Description> products) {
        this(chain, day, rows, rows, products);
    }

    /** The same for whoever is a customer already; the newest rows are those for new customers. */
    PriceList(
            List<PriceBook> chain,
            LocalDate day,
            List<Price> rows,
            List<Price> newest,
            Map<String, Description> products) {
        this.chain = chain;
        this.day = day;
        this.products = products;
        for (var row : rows) {
            this.rows
                    .computeIfAbsent(new Said(row.bookId(), row.sku()), _ -> new ArrayList<>())
                    .add(row);
        }
        for (var row : newest) this.newest.put(place(row), row);
    }

    private static Place place(Price row) {
        return new Place(row.bookId(), row.sku(), row.term(), row.least());
    }

    Found find(Wanted wanted) {
        try {
            return find(wanted, 0);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return new Unpriced("The price of " + name(wanted.sku()) + " is too fine or too large to be said");
        }
    }

    /** All that is offered of a product: each term from each number of pieces on, with its price. */
    List<Offered> all(String sku) {
        return all(sku, this);
    }

    /** The same, beside what another list asks, which is of those who have long been customers. */
    List<Offered> all(String sku, PriceList existing) {
        var found = new ArrayList<Offered>();
        for (var term : terms(sku)) {
            var leasts = new TreeSet<>(brackets(sku, term));
            leasts.addAll(existing.brackets(sku, term));
            for (long least : leasts) {
                var wanted = new Wanted(sku, least, term);
                if (find(wanted) instanceof Priced(var price))
                    found.add(new Offered(sku, name(sku), term, least, price, existing.unlike(price, wanted)));
            }
        }
        return List.copyOf(found);
    }

    /** What is asked here, where it is another price. */
    private @Nullable ListPrice unlike(ListPrice other, Wanted wanted) {
        if (!(find(wanted) instanceof Priced(var price))) return null;
        return price.price().equals(other.price()) ? null : price;
    }

    /** The terms that any book of the chain has a price for; of a bundle also those of its parts. */
    private Set<Period> terms(String sku) {
        var terms = new TreeSet<Period>(Comparator.comparing(Period::toTotalMonths));
        collect(sku, terms, 0);
        return terms;
    }

    private void collect(String sku, Set<Period> terms, int depth) {
        for (var book : chain) rows(book, sku).forEach(row -> terms.add(row.term()));
        var product = products.get(sku);
        if (product == null || depth >= DEEPEST) return;
        product.known().parts().forEach(part -> collect(part.sku(), terms, depth + 1));
    }

    /** From how many pieces on the book that decides says another price; from one on where it is a sum. */
    private List<Long> brackets(String sku, Period term) {
        for (var book : chain) {
            var leasts = rows(book, sku).stream()
                    .filter(row -> row.says() != Says.NOTHING && row.term().equals(term))
                    .map(Price::least)
                    .sorted()
                    .toList();
            if (!leasts.isEmpty()) return leasts;
        }
        return List.of(1L);
    }

    private Found find(Wanted wanted, int depth) {
        var product = products.get(wanted.sku());
        if (product == null) return new Unpriced("There is no product " + wanted.sku());
        if (depth == 0 && product.known().isRetiredOn(day))
            return new Unpriced(product.name() + " is no longer sold since "
                    + product.known().retiredFrom());
        var own = said(wanted, 0);
        if (own.isPresent()) return own.get();
        return product.known().isBundle() && depth < DEEPEST ? sum(product, wanted, depth) : nothing(wanted);
    }

    /** What the book at this place in the chain says, or those behind it; empty where none says anything. */
    private Optional<Found> said(Wanted wanted, int place) {
        var book = chain.get(place);
        var brackets = rows(book, wanted.sku()).stream()
                .filter(row -> row.says() != Says.NOTHING && row.term().equals(wanted.term()))
                .sorted(Comparator.comparingLong(Price::least))
                .toList();
        if (!brackets.isEmpty()) return Optional.of(said(book, brackets, wanted));
        if (place + 1 == chain.size()) return Optional.empty();
        return said(wanted, place + 1)
                .map(found -> found instanceof Priced(var price) ? adjusted(price, place) : found);
    }

    private List<Price> rows(PriceBook book, String sku) {
        return rows.getOrDefault(new Said(book.id(), sku), List.of());
    }

    private Found said(PriceBook book, List<Price> brackets, Wanted wanted) {
        var fit = brackets.stream()
                .filter(row -> row.least() <= wanted.quantity())
                .reduce((_, higher) -> higher);
        if (fit.isEmpty()) {
            var least = brackets.getFirst().least();
            return new Unpriced(
                    serving() + " has a price of " + name(wanted.sku()) + " from " + least + " on, not for fewer");
        }
        var row = fit.get();
        if (row.says() == Says.NOT_SOLD) {
            var pieces = row.least() > 1 ? " from " + row.least() + " on" : "";
            return new Unpriced(serving() + " does not sell " + name(wanted.sku()) + pieces + " since " + row.from());
        }
        var price = row.price(book.unit());
        var written =
                new Written(book.code(), book.name(), price, row.least(), row.from(), row.existing(), keptFrom(row));
        return new Priced(new ListPrice(price, written, List.of(), List.of()));
    }

    /** Null where new customers are asked the same. */
    private @Nullable LocalDate keptFrom(Price row) {
        var now = newest.get(place(row));
        return now == null || now.from().equals(row.from()) ? null : now.from();
    }

    private Found adjusted(ListPrice found, int place) {
        var book = chain.get(place);
        var price = book.adjustment().of(found.price());
        var steps = new ArrayList<>(found.steps());
        var says = book.adjustment().words(book.name(), chain.get(place + 1).name());
        steps.add(new Step(book.code(), says, price));
        return new Priced(new ListPrice(price, found.written(), steps, found.parts()));
    }

    private Found sum(Description bundle, Wanted wanted, int depth) {
        var parts = new ArrayList<PartPrice>();
        var sum = BigDecimal.ZERO;
        for (var part : bundle.known().parts()) {
            var found = find(new Wanted(part.sku(), times(wanted.quantity(), part), wanted.term()), depth + 1);
            if (found instanceof Unpriced(var why))
                return new Unpriced(bundle.name() + " has no price of its own, nor has a part of it: " + why);
            if (found instanceof Priced(var price)) {
                parts.add(new PartPrice(part.sku(), part.quantity(), price));
                sum = sum.add(price.price().times(part.quantity()).value());
            }
        }
        var unit = chain.getFirst().unit();
        return new Priced(new ListPrice(new UnitPrice(sum, unit), null, List.of(), parts));
    }

    /** So many that volume prices of the part are asked for; beyond all bounds it is the highest of them. */
    private static long times(long quantity, Part part) {
        return quantity > Long.MAX_VALUE / part.quantity() ? Long.MAX_VALUE : quantity * part.quantity();
    }

    private Found nothing(Wanted wanted) {
        var why = serving() + " has no price of " + name(wanted.sku()) + " for " + Term.words(wanted.term());
        var terms = chain.stream()
                .flatMap(book -> rows(book, wanted.sku()).stream())
                .filter(row -> row.says() == Says.PRICE)
                .map(Price::term)
                .distinct()
                .map(Term::words)
                .collect(Collectors.joining(", "));
        return new Unpriced(terms.isEmpty() ? why : why + "; it has one for " + terms + ", and none is made of it");
    }

    /** What is inherited is what the book says that is asked; whoever buys learns of no other. */
    private String serving() {
        return chain.getFirst().name();
    }

    private String name(String sku) {
        var product = products.get(sku);
        return product == null ? sku : product.name();
    }
}
