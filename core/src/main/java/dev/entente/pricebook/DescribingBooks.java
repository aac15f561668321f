package dev.entente.pricebook;

import dev.entente.audit.Audit;
import dev.entente.identity.Requires;
import dev.entente.partner.BringingPartners;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.exceptions.DataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds price books and changes what is said of them; saying the same again changes nothing. One at a time in a tenant. */
@ApplicationScoped
@Transactional
public class DescribingBooks {

    private static final int MOST = 10_000;

    @Inject
    Prices prices;

    @Inject
    BringingPartners partners;

    @Inject
    Audit audit;

    @Requires(PricebookPermissions.DESCRIBE)
    public PriceBook describe(BookDescription said) {
        prices.lock("price books of " + Scope.current().tenantId());
        var books = prices.allBooks();
        var byCode = books.stream().collect(Collectors.toMap(PriceBook::code, Function.identity()));
        check(said, byCode);
        var parent = said.parent() == null ? null : byCode.get(said.parent());
        var known = byCode.get(said.code());
        return known == null ? add(said, parent, books.size()) : change(known, said, parent, books);
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

    private PriceBook add(BookDescription said, @Nullable PriceBook parent, int count) {
        if (count >= MOST) {
            throw Problem.field(
                    PricebookProblem.UNCLEAR_PRICE_BOOK,
                    "/code",
                    "There are " + MOST + " price books; use one of them");
        }
        var book = new PriceBook(said, parent == null ? null : parent.id());
        try {
            prices.insert(book);
        } catch (DataException meanwhile) {
            throw new Problem(PricebookProblem.PRICE_BOOK_ADDED_MEANWHILE, "Send it again to change it.");
        }
        audit.record("price-book.added", "price-book", book.id(), null, BookView.of(said));
        return book;
    }

    private PriceBook change(PriceBook book, BookDescription said, @Nullable PriceBook parent, List<PriceBook> books) {
        var before = book.description(code(book.parentId(), books));
        if (before.equals(said)) return book;
        book.become(said, parent == null ? null : parent.id());
        prices.update(book);
        audit.record("price-book.changed", "price-book", book.id(), BookView.of(before), BookView.of(said));
        return book;
    }

    private static @Nullable String code(@Nullable UUID id, List<PriceBook> books) {
        return books.stream()
                .filter(each -> each.id().equals(id))
                .map(PriceBook::code)
                .findFirst()
                .orElse(null);
    }
}
