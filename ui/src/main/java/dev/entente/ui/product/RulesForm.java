package dev.entente.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.product.BuyingRules;
import dev.entente.product.Product;
import dev.entente.product.ProductDetails;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else is bought with a product or must not be, and how many pieces of it. */
final class RulesForm {

    private final MultiSelectComboBox<Product> requires = new MultiSelectComboBox<>("Needs bought with it");
    private final MultiSelectComboBox<Product> excludes = new MultiSelectComboBox<>("Cannot be bought with");
    private final IntegerField least = count("Sold from", "At least so many pieces");
    private final IntegerField most = count("Up to", "At most so many pieces");
    private final IntegerField multiple = count("Sold by", "Only multiples of it, such as 10");

    RulesForm(ProductChoice choice, BuyingRules rules) {
        choice.offer(requires);
        choice.offer(excludes);
        requires.setValue(choice.of(rules.requires()));
        excludes.setValue(choice.of(rules.excludes()));
        least.setValue(whole(rules.least()));
        most.setValue(whole(rules.most()));
        multiple.setValue(whole(rules.multiple()));
    }

    private static IntegerField count(String label, String help) {
        var field = new IntegerField(label);
        field.setHelperText(help);
        field.setClearButtonVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage("Write a whole number such as 10"));
        return field;
    }

    private static @Nullable Integer whole(@Nullable Long count) {
        return count == null ? null : Math.toIntExact(count);
    }

    private static @Nullable Long count(IntegerField field) {
        return field.getValue() == null ? null : Long.valueOf(field.getValue());
    }

    Component[] content() {
        var pair = new Div(least, most);
        pair.addClassName("en-pairs");
        return new Component[] {requires, excludes, pair, multiple};
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/details/rules/requires", requires,
                "/details/rules/requires/0", requires,
                "/details/rules/excludes", excludes,
                "/details/rules/excludes/0", excludes,
                "/details/rules/least", least,
                "/details/rules/most", most,
                "/details/rules/multiple", multiple);
    }

    ProductDetails said(ProductDetails before) {
        var rules = new BuyingRules(skus(requires), skus(excludes), count(least), count(most), count(multiple));
        return new ProductDetails(before.unit(), before.texts(), before.parts(), rules, before.retiredFrom());
    }

    private static List<String> skus(MultiSelectComboBox<Product> field) {
        return field.getValue().stream().map(Product::sku).sorted().toList();
    }
}
