package dev.entente.pricebook;

import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the vendor its price books, and what they say. */
@ApplicationScoped
@Transactional
public class ReadingBooks {

    /** More than that is said to be more: to count a hundred thousand prices of each book is slow, and tells nobody anything. */
    public static final int MOST_COUNTED = 1_000;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    @Inject
    Prices prices;

    @Inject
    CurrentTenant tenant;

    /**
     * Which prices are looked for: whose article numbers begin so, of a family, as they hold on a day (none: all there are), for a
     * term (none: for any).
     */
    public record Filter(
            String prefix,
            String family,
            @Nullable LocalDate day,
            @Nullable Period term) {

        /** For any term. */
        public Filter(String prefix, String family, @Nullable LocalDate day) {
            this(prefix, family, day, null);
        }

        public static final Filter ALL = new Filter("", "", null);

        /** Behind all that begin like it; empty where nothing is. */
        String end() {
            if (prefix.isEmpty()) return "";
            int last = prefix.length() - 1;
            return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
        }
    }

    /** A book as it stands, with the code of the one that it inherits from. */
    public record Shown(PriceBook book, @Nullable String parent) {

        public BookDescription description() {
            return book.description(parent);
        }
    }

    /** All, by code. */
    @Requires(PricebookPermissions.READ)
    public List<Shown> all() {
        return shown(prices.allBooks());
    }

    /** How many prices that hold today are written in each book, counted up to {@link #MOST_COUNTED}. */
    @Requires(PricebookPermissions.READ)
    public Map<UUID, Long> counts() {
        return prices.counts(Scope.current().tenantId(), tenant.today(), MOST_COUNTED).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The next so many behind a code, by code. */
    @Requires(PricebookPermissions.READ)
    public List<Shown> after(String code, int limit) {
        return shown(prices.booksAfter(code, Limit.of(limit)));
    }

    @Requires(PricebookPermissions.READ)
    public Shown open(String code) {
        return shown(List.of(open(prices, code))).getFirst();
    }

    private List<Shown> shown(List<PriceBook> books) {
        Map<UUID, String> codes = books.stream().anyMatch(book -> book.parentId() != null)
                ? prices.allBooks().stream().collect(Collectors.toMap(PriceBook::id, PriceBook::code))
                : Map.of();
        return books.stream()
                .map(book -> new Shown(book, book.parentId() == null ? null : codes.get(book.parentId())))
                .toList();
    }

    /** What a book says itself, behind a row; without one from the beginning. */
    @Requires(PricebookPermissions.READ)
    public List<Price> prices(PriceBook book, Filter filter, @Nullable NewPrice after, int limit) {
        return prices.page(
                Scope.current().tenantId(),
                book.id(),
                after == null ? "" : after.sku(),
                after == null ? "" : Term.code(after.term()),
                after == null ? 0 : after.least(),
                after == null ? FIRST : after.from(),
                filter.prefix(),
                filter.end(),
                filter.family(),
                filter.term() == null ? "" : Term.code(filter.term()),
                filter.day() == null,
                filter.day() == null ? FIRST : filter.day(),
                limit);
    }

    static PriceBook open(Prices prices, String code) {
        return prices.book(code)
                .orElseThrow(() -> new Problem(
                        PricebookProblem.UNKNOWN_PRICE_BOOK, "Look for its code in the list of price books."));
    }
}
