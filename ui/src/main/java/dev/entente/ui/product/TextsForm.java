package dev.entente.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.problem.Findings;
import dev.entente.product.ProductDetails;
import dev.entente.product.ProductText;
import dev.entente.ui.kit.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a product is called in other languages, row by row. */
final class TextsForm {

    private final Map<String, Component> byPointer = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    TextsForm(ProductDetails details) {
        list.addClassName("en-item-lines");
        details.texts().forEach(this::append);
        if (rows.isEmpty()) append("", new ProductText("", ""));
    }

    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField language = new TextField("Language");
        private final TextField name = new TextField("Name");
        private final TextArea description = new TextArea("Description");

        Row(String language, ProductText text) {
            addClassName("en-group");
            this.language.setValue(language);
            this.language.setMaxLength(20);
            this.language.setPlaceholder("de");
            this.name.setValue(text.name());
            this.name.setMaxLength(200);
            this.description.setValue(text.description());
            this.description.setMaxLength(4_000);
            var away = new Button("Take it out", new Glyph("close"), click -> takeOut(this));
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.setAriaLabel("Take this language out");
            var pair = new Div(this.language, this.name);
            pair.addClassName("en-pairs");
            var foot = new Div(away);
            foot.addClassName("en-actions");
            add(pair, description, foot);
        }

        private String code() {
            return language.getValue().strip();
        }

        private boolean isEmpty() {
            return code().isEmpty() && name.getValue().isBlank();
        }
    }

    private void append(String language, ProductText text) {
        var row = new Row(language, text);
        rows.add(row);
        list.add(row);
    }

    private void takeOut(Row row) {
        rows.remove(row);
        list.remove(row);
    }

    Component[] content() {
        var more = new Button("Add a language", new Glyph("plus"), click -> append("", new ProductText("", "")));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var foot = new Div(more);
        foot.addClassName("en-actions");
        return new Component[] {list, foot};
    }

    Map<String, Component> byPointer() {
        return byPointer;
    }

    /** The details with what is said now; a row in which nothing was written is left out. */
    ProductDetails said(ProductDetails before) {
        byPointer.clear();
        var findings = new Findings();
        var texts = new TreeMap<String, ProductText>();
        for (var row : rows) {
            if (row.isEmpty()) continue;
            byPointer.put("/details/texts/" + row.code(), row.language);
            byPointer.put("/details/texts/" + row.code() + "/name", row.name);
            byPointer.put("/details/texts/" + row.code() + "/description", row.description);
            var text = new ProductText(row.name.getValue().strip(), row.description.getValue());
            if (texts.put(row.code(), text) != null)
                findings.add("/details/texts/" + row.code(), "This language is named twice");
        }
        findings.refuse(FormProblem.INCOMPLETE);
        return new ProductDetails(before.unit(), texts, before.parts(), before.rules(), before.retiredFrom());
    }
}
