package dev.entente.ui.product;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.Query;
import dev.entente.product.Product;
import dev.entente.product.ProductFilter;
import dev.entente.product.ReadingProducts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A choice of products that is read as one types. */
@Dependent
public class ProductChoice {

    @Inject
    ReadingProducts products;

    public void offer(ComboBox<Product> choice) {
        words(choice);
        choice.setItems(this::found, this::count);
    }

    void offer(MultiSelectComboBox<Product> choice) {
        words(choice);
        choice.setItems(this::found, this::count);
    }

    private static void words(ComboBoxBase<?, Product, ?> choice) {
        choice.setItemLabelGenerator(product -> product.name() + " (" + product.sku() + ")");
        choice.setPlaceholder("Name or article number");
    }

    private Stream<Product> found(Query<Product, String> query) {
        return products.list(filter(query), query.getOffset(), query.getLimit()).stream();
    }

    private int count(Query<Product, String> query) {
        return products.count(filter(query));
    }

    private static ProductFilter filter(Query<Product, String> query) {
        return new ProductFilter(null, false, query.getFilter().orElse(""));
    }

    /** Those of these article numbers that there are, in their order. */
    public List<Product> of(Collection<String> skus) {
        var found = products.ofSkus(skus);
        return skus.stream()
                .flatMap(sku -> found.stream().filter(each -> each.sku().equals(sku)))
                .toList();
    }

    /** The families that there are. */
    public List<String> families() {
        return products.families();
    }
}
