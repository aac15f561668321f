package dev.entente.imports;

import dev.entente.imports.Fate.Taken;
import dev.entente.imports.ImportItem.Undo;
import dev.entente.product.BringingProducts;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rows as products, by their article number. */
@ApplicationScoped
class ProductTarget implements Target {

    @Inject
    BringingProducts products;

    @Override
    public Kind kind() {
        return Kind.PRODUCTS;
    }

    @Override
    public List<Fate> check(List<Entry> entries, BiPredicate<String, Integer> isBefore) {
        var known = known(entries);
        var fates = new ArrayList<Fate>();
        for (var said : described(entries, known)) fates.add(fate(said, known));
        return fates;
    }

    /** In the order of the entries; null where a row is refused. */
    private List<@Nullable Description> described(List<Entry> entries, Map<String, Product> known) {
        var described = new ArrayList<@Nullable Description>();
        for (var entry : entries) {
            var product = known.get(entry.first().text("sku"));
            described.add(ProductRows.description(entry.first(), product == null ? null : product.description()));
        }
        var wrong = products.wrongBundles(described.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        for (int i = 0; i < entries.size(); i++) {
            var said = described.get(i);
            var findings = said == null ? null : wrong.get(said.sku());
            if (findings == null) continue;
            var row = entries.get(i).first();
            findings.all().forEach(each -> row.add(ProductRows.field(each.pointer()), each.detail()));
            described.set(i, null);
        }
        return described;
    }

    private Map<String, Product> known(List<Entry> entries) {
        return products.bySku(Found.keys(entries, Kind.PRODUCTS));
    }

    private static Fate fate(@Nullable Description said, Map<String, Product> known) {
        if (said == null) return new Fate.Refused();
        var product = known.get(said.sku());
        if (product == null) return new Fate.New();
        return product.description().equals(said) ? new Fate.Same() : new Fate.Changed();
    }

    @Override
    public List<Fate> take(List<Entry> entries) {
        var known = known(entries);
        var fresh = new LinkedHashMap<Integer, Description>();
        var changed = new LinkedHashMap<Product, Description>();
        var fates = new ArrayList<Fate>();
        for (var said : described(entries, known)) {
            var fate = fate(said, known);
            var product = said == null ? null : known.get(said.sku());
            if (said != null && fate instanceof Fate.New) fresh.put(fates.size(), said);
            if (said != null && product != null && fate instanceof Fate.Changed) {
                var before = product.description();
                fate = new Taken(product.id(), said.sku(), Found.written(before), Found.written(said));
                changed.put(product, said);
            }
            fates.add(fate);
        }
        products.change(changed);
        var added = products.add(List.copyOf(fresh.values())).iterator();
        for (var place : fresh.keySet()) {
            var product = added.next();
            fates.set(place, new Taken(product.id(), product.sku(), null, Found.written(product.description())));
        }
        return fates;
    }

    @Override
    public void undo(List<ImportItem> items) {
        var known = products.bySku(items.stream().map(ImportItem::label).toList());
        var restored = new HashMap<Product, Description>();
        var created = new ArrayList<Product>();
        for (var item : items) {
            var product = known.get(item.label());
            if (product == null) item.leave(Found.GONE);
            else if (!Found.written(product.description()).equals(item.after())) item.leave(Found.CHANGED_SINCE);
            else if (item.before() == null) created.add(product);
            else restored.put(product, Found.read(item.before(), Description.class));
        }
        products.change(restored);
        var removed = products.remove(created);
        for (var item : items) {
            if (item.undo == Undo.LEFT) continue;
            if (item.before() != null) item.undo = Undo.RESTORED;
            else if (removed.contains(item.subjectId())) item.undo = Undo.REMOVED;
            else item.leave("A sale, a price or a bundle has it, or had it");
        }
    }
}
