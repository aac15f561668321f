package dev.entente.imports;

import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.imports.PriceRows.Said;
import dev.entente.pricebook.BringingPrices;
import dev.entente.pricebook.BringingPrices.Writing;
import dev.entente.pricebook.KnownPrices;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.PriceBook;
import dev.entente.pricebook.Term;
import dev.entente.product.BringingProducts;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as prices, by book, product, term, pieces and first day. */
@ApplicationScoped
class PriceTarget implements Target {

    @Inject
    BringingPrices prices;

    @Inject
    BringingProducts products;

    @Inject
    CurrentTenant tenant;

    /** What a book says at a row's place, and where the row ends, if it does. */
    private record Stood(
            String book, NewPrice price, @Nullable NewPrice end) {}

    @Override
    public Kind kind() {
        return Kind.PRICES;
    }

    private PriceRows rows(List<Entry> entries) {
        var books = prices.books(texts(entries, "book"));
        var pairs = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        for (var entry : entries) {
            var book = books.get(entry.first().text("book"));
            var sku = entry.first().text("sku");
            if (book == null || !Found.canBeStored(sku)) continue;
            ids.add(book.id());
            pairs.add(sku);
        }
        var known = new KnownPrices(prices.all(ids, pairs));
        return new PriceRows(books, products.bySku(texts(entries, "sku")).keySet(), known, tenant.today());
    }

    private static List<String> texts(List<Entry> entries, String field) {
        return entries.stream()
                .map(entry -> entry.first().text(field))
                .filter(text -> !text.isEmpty() && Found.canBeStored(text))
                .distinct()
                .toList();
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        return rows(entries).read(entries).stream().map(PriceTarget::fate).toList();
    }

    private static Fate fate(@Nullable Said said) {
        if (said == null) return new Fate.Refused();
        if (said.price().before() == null) return new Fate.New();
        return said.price().isSame() && said.end() == null ? new Fate.Same() : new Fate.Changed();
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var rows = rows(entries);
        var writings = new ArrayList<Writing>();
        var fates = new ArrayList<Fate>();
        for (var said : rows.read(entries)) {
            var fate = fate(said);
            if (said != null && !(fate instanceof Fate.Same)) {
                var end = said.end() == null || rows.begins(said.end()) ? null : said.end();
                writings.add(said.price());
                if (end != null) writings.add(end);
                fate = taken(said.price(), end);
            }
            fates.add(fate);
        }
        prices.write(writings);
        return fates;
    }

    private static Fate taken(Writing price, @Nullable Writing end) {
        var code = price.book().code();
        var before = price.before() == null ? null : Found.written(new Stood(code, price.before(), null));
        var after = new Stood(code, price.now(), end == null ? null : end.now());
        return new Taken(price.id(), label(price), before, Found.written(after));
    }

    private static String label(Writing price) {
        return price.book().code() + " " + price.now().sku() + " "
                + Term.words(price.now().term());
    }

    @Override
    public void undo(List<ImportItem> items) {
        var after = items.stream()
                .map(item -> Found.read(String.valueOf(item.after()), Stood.class))
                .toList();
        var books = prices.books(after.stream().map(Stood::book).toList());
        var known = known(after, books);
        var restored = new ArrayList<Writing>();
        var removed = new ArrayList<Writing>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var now = after.get(i);
            var book = books.get(now.book());
            if (book == null) item.leave(Found.GONE);
            else if (!stands(known, book, now.price())) item.leave(Found.CHANGED_SINCE);
            else {
                if (now.end() != null && stands(known, book, now.end()))
                    removed.add(new Writing(book, now.end(), null));
                restore(item, book, now.price(), restored, removed);
            }
        }
        prices.remove(removed);
        prices.write(restored);
    }

    private KnownPrices known(List<Stood> after, Map<String, PriceBook> books) {
        var ids = new ArrayList<UUID>();
        var skus = new ArrayList<String>();
        for (var each : after) {
            var book = books.get(each.book());
            if (book == null) continue;
            ids.add(book.id());
            skus.add(each.price().sku());
        }
        return new KnownPrices(prices.all(ids, skus));
    }

    private static boolean stands(KnownPrices known, PriceBook book, NewPrice price) {
        return price.equals(known.at(book.id(), price));
    }

    private static void restore(
            ImportItem item, PriceBook book, NewPrice now, List<Writing> restored, List<Writing> removed) {
        if (item.before() == null) {
            removed.add(new Writing(book, now, null));
            item.undo = Undo.REMOVED;
        } else {
            var before = Found.read(item.before(), Stood.class).price();
            restored.add(new Writing(book, before, now));
            item.undo = Undo.RESTORED;
        }
    }
}
