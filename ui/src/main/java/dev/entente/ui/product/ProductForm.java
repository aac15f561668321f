package dev.entente.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.product.Product;
import dev.entente.product.Product.Description;
import dev.entente.product.ProductDetails;
import dev.entente.ui.kit.DayField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a product is: its number, name and family, what a piece of it is, and until when it is sold. */
final class ProductForm {

    private final TextField sku = new TextField("Article number");
    private final TextField name = new TextField("Name");
    private final ComboBox<String> family = new ComboBox<>("Family");
    private final TextField unit = new TextField("Unit");
    private final DayField retired = new DayField("No longer sold from");
    private final @Nullable Product known;

    ProductForm(List<String> families, @Nullable Product known) {
        this.known = known;
        for (var needed : List.<HasValue<?, ?>>of(sku, name, family)) needed.setRequiredIndicatorVisible(true);
        sku.setMaxLength(64);
        sku.setHelperText("As your orders write it, such as CORE-100; it is for ever");
        name.setMaxLength(200);
        family.setItems(families);
        family.setAllowCustomValue(true);
        family.addCustomValueSetListener(typed -> family.setValue(typed.getDetail()));
        family.setHelperText("Terms can name it: lower-case letters, digits or hyphens");
        unit.setValue(ProductDetails.PIECE);
        unit.setMaxLength(40);
        unit.setHelperText("What one of it is, such as user, hour or piece");
        retired.setClearButtonVisible(true);
        if (known != null) fill(known);
    }

    private void fill(Product product) {
        var details = product.details();
        sku.setValue(product.sku());
        sku.setReadOnly(true);
        sku.setHelperText(null);
        name.setValue(product.name());
        family.setValue(product.family());
        unit.setValue(details.unit());
        retired.setValue(details.retiredFrom());
    }

    Component[] parts() {
        if (known == null) return new Component[] {sku, name, family, unit};
        var pair = new Div(unit, retired);
        pair.addClassName("en-pairs");
        return new Component[] {name, family, pair};
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/sku", sku,
                "/name", name,
                "/family", family,
                "/details/unit", unit);
    }

    /** As typed, with all that the form does not ask left as it is. */
    Description said() {
        var before = known == null ? ProductDetails.PLAIN : known.details();
        var details = new ProductDetails(
                unit.getValue().isBlank() ? ProductDetails.PIECE : unit.getValue(),
                before.texts(),
                before.parts(),
                before.rules(),
                retired.getValue());
        var chosen = family.getValue();
        return new Description(sku.getValue().strip(), name.getValue(), chosen == null ? "" : chosen.strip(), details);
    }
}
