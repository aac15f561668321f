package dev.entente.pricebook;

import dev.entente.audit.Audit;
import dev.entente.audit.Audit.Change;
import dev.entente.identity.Internal;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes many prices at once; the number of statements does not depend on how many. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BringingPrices {

    @Inject
    Prices prices;

    @Inject
    Audit audit;

    /** What is to be written into a book, and what the book said there before; null where it said nothing. */
    public record Writing(
            PriceBook book, NewPrice now, @Nullable NewPrice before) {

        /** The same for ever: the place where it stands. */
        public UUID id() {
            return new Price(book.id(), now).id();
        }

        /** It says that already. */
        public boolean isSame() {
            return now.equals(before);
        }
    }

    /** Those that there are, by code. */
    public Map<String, PriceBook> books(Collection<String> codes) {
        return prices.books(codes.stream().distinct().toArray(String[]::new)).stream()
                .collect(Collectors.toMap(PriceBook::code, Function.identity()));
    }

    /** All that these books have ever said of these products: each pair of them as given. */
    public List<Price> all(List<UUID> books, List<String> skus) {
        if (books.isEmpty()) return List.of();
        return prices.all(Scope.current().tenantId(), books.toArray(UUID[]::new), skus.toArray(String[]::new));
    }

    /** Whether a price holds already or is only to come is asked before. */
    public void write(List<Writing> some) {
        var changed = some.stream().filter(each -> !each.isSame()).toList();
        if (changed.isEmpty()) return;
        prices.write(
                Scope.current().tenantId(),
                changed.stream().map(each -> each.book().id()).toArray(UUID[]::new),
                changed.stream().map(each -> each.now().sku()).toArray(String[]::new),
                changed.stream().map(each -> Term.code(each.now().term())).toArray(String[]::new),
                changed.stream().map(each -> each.now().least()).toArray(Long[]::new),
                changed.stream().map(each -> each.now().from()).toArray(LocalDate[]::new),
                changed.stream().map(each -> each.now().says().name()).toArray(String[]::new),
                changed.stream().map(each -> written(each.now().value())).toArray(String[]::new),
                changed.stream().map(each -> each.now().existing()).toArray(LocalDate[]::new));
        audit.recordAll(changed.stream()
                .map(each -> new Change(
                        each.before() == null ? "price.set" : "price.corrected",
                        "price",
                        each.id(),
                        PriceView.of(each.book(), each.before()),
                        PriceView.of(each.book(), each.now())))
                .toList());
    }

    private static String written(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    /** As if they had never been said. */
    public void remove(List<Writing> some) {
        if (some.isEmpty()) return;
        prices.remove(
                Scope.current().tenantId(),
                some.stream().map(each -> each.book().id()).toArray(UUID[]::new),
                some.stream().map(each -> each.now().sku()).toArray(String[]::new),
                some.stream().map(each -> Term.code(each.now().term())).toArray(String[]::new),
                some.stream().map(each -> each.now().least()).toArray(Long[]::new),
                some.stream().map(each -> each.now().from()).toArray(LocalDate[]::new));
        audit.recordAll(some.stream()
                .map(each ->
                        new Change("price.removed", "price", each.id(), PriceView.of(each.book(), each.now()), null))
                .toList());
    }

    /** A price as the trail keeps it. */
    record PriceView(
            String book,
            String sku,
            String term,
            long least,
            LocalDate from,
            String says,
            @Nullable String price,
            String currency,
            @Nullable LocalDate existing) {

        static @Nullable PriceView of(PriceBook book, @Nullable NewPrice said) {
            if (said == null) return null;
            return new PriceView(
                    book.code(),
                    said.sku(),
                    Term.code(said.term()),
                    said.least(),
                    said.from(),
                    said.says().name(),
                    said.value() == null ? null : said.value().toPlainString(),
                    book.unit().code(),
                    said.existing());
        }
    }
}
