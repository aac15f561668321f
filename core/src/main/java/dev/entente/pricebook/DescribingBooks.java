package dev.entente.pricebook;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.BringingPartners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds price books and changes what is said of them; saying the same again changes nothing. What is asked already changes by a
 * correction only: a newer book takes its place from a day on. One at a time in a tenant.
 */
@ApplicationScoped
@Transactional
public class DescribingBooks {

    private static final int MOST = 10_000;

    @Inject
    Prices prices;

    @Inject
    Margins margins;

    @Inject
    BringingPartners partners;

    @Inject
    Audit audit;

    @Inject
    CurrentTenant tenant;

    @Requires(PricebookPermissions.DESCRIBE)
    public PriceBook describe(BookDescription said, boolean correction) {
        var books = known();
        check(said, books);
        var known = books.get(said.code());
        boolean reaches = reachesBack(known, said, books, correction);
        return known == null ? add(said, books) : change(known, said, books, reaches);
    }

    /**
     * Adds a newer book with all prices that are written in another one, and with how much of them is left at least, so that on its
     * day only what is said of it changes.
     */
    @Requires(PricebookPermissions.DESCRIBE)
    public PriceBook begin(BookDescription said, String pricesOf, boolean correction) {
        var books = known();
        check(said, books);
        var source = source(said, pricesOf, books);
        reachesBack(null, said, books, correction);
        var book = add(said, books);
        int rows = prices.takeOver(Scope.current().tenantId(), source.id(), book.id());
        audit.record("prices.taken-over", "price-book", book.id(), null, new TakenOver(pricesOf, rows));
        takeOverMargins(source, book);
        return book;
    }

    private void takeOverMargins(PriceBook source, PriceBook book) {
        var said = margins.of(source.id());
        if (said.isEmpty()) return;
        said.forEach(each -> margins.insert(each.in(book)));
        audit.record(
                "least-margins.taken-over", "price-book", book.id(), null, new TakenOver(source.code(), said.size()));
    }

    /** How many rows a new book has from which other one. */
    record TakenOver(String of, int rows) {}

    private Map<String, PriceBook> known() {
        lock(prices);
        return prices.allBooks().stream().collect(Collectors.toMap(PriceBook::code, Function.identity()));
    }

    /** Whoever else says something of price books of the tenant waits until this transaction ends. */
    static void lock(Prices prices) {
        prices.lock("price books of " + Scope.current().tenantId());
    }

    private static PriceBook source(BookDescription said, String pricesOf, Map<String, PriceBook> books) {
        var source = books.get(pricesOf);
        var findings = new Findings();
        if (books.containsKey(said.code()))
            findings.add("/code", "There is a book of this code; choose another code for the newer one");
        if (source == null) findings.add("/pricesOf", "There is no price book " + pricesOf);
        else if (!source.unit().equals(said.unit()))
            findings.add("/currency", source.name() + " is in " + source.unit() + ", and its prices are taken over");
        findings.refuse(PricebookProblem.UNCLEAR_PRICE_BOOK);
        return Objects.requireNonNull(source);
    }

    /** Whether it changes what was asked until today; refused where that is not said to be a correction. */
    private boolean reachesBack(
            @Nullable PriceBook known, BookDescription said, Map<String, PriceBook> books, boolean correction) {
        var findings = new Findings();
        var back = new ReachingBack(tenant.today(), findings);
        if (known == null) back.ofNew(said, books.values());
        else back.ofChange(known.description(code(known.parentId(), books)), said);
        if (!correction) findings.refuse(PricebookProblem.PRICE_BOOK_HAS_BEGUN);
        return !findings.isEmpty();
    }

    private void check(BookDescription said, Map<String, PriceBook> books) {
        var findings = new Findings();
        new Inheritance(books.values()).check(said, findings);
        var partner = said.audience().partnerId();
        if (partner != null && partners.byId(List.of(partner)).isEmpty())
            findings.add("/buyers/partner", "There is no such partner");
        var known = books.get(said.code());
        if (known != null && !known.unit().equals(said.unit()))
            findings.add("/currency", "It is in " + known.unit() + " for ever; make another book for " + said.unit());
        books.values().stream()
                .filter(book -> !book.code().equals(said.code()) && book.unit().equals(said.unit()))
                .filter(book ->
                        book.audience().equals(said.audience()) && book.from().equals(said.from()))
                .findFirst()
                .ifPresent(book -> findings.add(
                        "/from",
                        book.name()
                                + " is for the same buyers from the same day on; choose another day or other buyers"));
        findings.refuse(PricebookProblem.UNCLEAR_PRICE_BOOK);
    }

    private PriceBook add(BookDescription said, Map<String, PriceBook> books) {
        if (books.size() >= MOST) {
            throw Problem.field(
                    PricebookProblem.UNCLEAR_PRICE_BOOK,
                    "/code",
                    "There are " + MOST + " price books; use one of them");
        }
        var book = new PriceBook(said, parent(said, books));
        Broken.told(
                () -> prices.insert(book),
                () -> new Problem(PricebookProblem.PRICE_BOOK_ADDED_MEANWHILE, "Send it again to change it."),
                "price_book_tenant_id_code_key",
                "price_book_for_same");
        audit.record("price-book.added", "price-book", book.id(), null, BookView.of(said));
        return book;
    }

    private PriceBook change(PriceBook book, BookDescription said, Map<String, PriceBook> books, boolean corrected) {
        var before = book.description(code(book.parentId(), books));
        if (before.equals(said)) return book;
        book.become(said, parent(said, books));
        prices.update(book);
        var action = corrected ? "price-book.corrected" : "price-book.changed";
        audit.record(action, "price-book", book.id(), BookView.of(before), BookView.of(said));
        return book;
    }

    private static @Nullable UUID parent(BookDescription said, Map<String, PriceBook> books) {
        var parent = said.parent() == null ? null : books.get(said.parent());
        return parent == null ? null : parent.id();
    }

    private static @Nullable String code(@Nullable UUID id, Map<String, PriceBook> books) {
        return books.values().stream()
                .filter(each -> each.id().equals(id))
                .map(PriceBook::code)
                .findFirst()
                .orElse(null);
    }
}
