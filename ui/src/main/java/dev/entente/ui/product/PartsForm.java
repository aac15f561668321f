package dev.entente.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.problem.Findings;
import dev.entente.product.Part;
import dev.entente.product.Product;
import dev.entente.product.ProductDetails;
import dev.entente.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a bundle contains, row by row; without a row it is no bundle. */
final class PartsForm {

    private final ProductChoice choice;
    private final Map<String, Product> known = new HashMap<>();
    private final Map<String, Component> byPointer = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    PartsForm(ProductChoice choice, ProductDetails details) {
        this.choice = choice;
        list.addClassName("en-item-lines");
        choice.of(details.parts().stream().map(Part::sku).toList()).forEach(each -> known.put(each.sku(), each));
        details.parts().forEach(this::append);
        if (rows.isEmpty()) append(null);
    }

    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final ComboBox<Product> product = new ComboBox<>("Product");
        private final IntegerField quantity = new IntegerField("Pieces in each");

        Row(@Nullable Part part) {
            addClassName("en-share-line");
            choice.offer(product);
            quantity.setMin(1);
            quantity.setValue(part == null ? 1 : Math.toIntExact(part.quantity()));
            quantity.setI18n(new IntegerField.IntegerFieldI18n()
                    .setBadInputErrorMessage("Write a whole number such as 2")
                    .setMinErrorMessage("Use at least 1"));
            if (part != null && known.containsKey(part.sku())) product.setValue(known.get(part.sku()));
            var away = new Button(new Glyph("close"), click -> takeOut(this));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel("Take this product out");
            away.setTooltipText("Take this product out");
            add(product, quantity, new Div(), away);
        }
    }

    private void append(@Nullable Part part) {
        var row = new Row(part);
        rows.add(row);
        list.add(row);
        number();
    }

    private void takeOut(Row row) {
        rows.remove(row);
        list.remove(row);
        number();
    }

    private void number() {
        byPointer.clear();
        for (int i = 0; i < rows.size(); i++) {
            byPointer.put("/details/parts/" + i + "/sku", rows.get(i).product);
            byPointer.put("/details/parts/" + i + "/quantity", rows.get(i).quantity);
        }
        if (!rows.isEmpty()) byPointer.put("/details/parts", rows.getFirst().product);
    }

    Component[] content() {
        var more = new Button("Add a product", new Glyph("plus"), click -> append(null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(more);
        foot.addClassName("en-actions");
        return new Component[] {list, foot};
    }

    Map<String, Component> byPointer() {
        return byPointer;
    }

    /** The details with what is said now; a row in which nothing was chosen is left out. */
    ProductDetails said(ProductDetails before) {
        rows.stream().filter(row -> row.product.isEmpty()).toList().forEach(this::takeOut);
        var findings = new Findings();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < rows.size(); i++) {
            var quantity = rows.get(i).quantity.getValue();
            if (quantity == null) findings.add("/details/parts/" + i + "/quantity", "Write how many pieces are in it");
            else parts.add(new Part(rows.get(i).product.getValue().sku(), quantity));
        }
        findings.refuse(FormProblem.INCOMPLETE);
        return new ProductDetails(before.unit(), before.texts(), parts, before.rules(), before.retiredFrom());
    }
}
