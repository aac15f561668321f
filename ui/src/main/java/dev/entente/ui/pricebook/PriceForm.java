package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.entente.pricebook.NewPrice;
import dev.entente.pricebook.Price.Says;
import dev.entente.pricebook.PriceBook;
import dev.entente.problem.Findings;
import dev.entente.product.Product;
import dev.entente.ui.kit.DayField;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A price of a book: of what, how much, and from which day on; or a correction of the one that holds. */
final class PriceForm {

    private final ComboBox<Product> product = new ComboBox<>("Product");
    private final Select<Period> term = new Select<>();
    private final IntegerField least = new IntegerField("From quantity");
    private final Select<Says> says = new Select<>();
    private final BigDecimalField price = new BigDecimalField("Price of one");
    private final RadioButtonGroup<Boolean> correction = new RadioButtonGroup<>("What happens to the price of today");
    private final DayField from = new DayField("From the day");
    private final DayField existing = new DayField("For existing customers from the day");
    private final @Nullable NewPrice start;
    private final @Nullable NewPrice known;

    /** Of a row; what is known there is what the book itself says, null where it says nothing. */
    PriceForm(BookDesk desk, PriceBook book, @Nullable NewPrice start, @Nullable NewPrice known) {
        this.start = start;
        this.known = known;
        desk.products.offer(product);
        for (var needed : List.<HasValue<?, ?>>of(product, price, from)) needed.setRequiredIndicatorVisible(true);
        term.setLabel("Term");
        term.setItems(terms(start));
        term.setItemLabelGenerator(PriceWords::term);
        term.setValue(start == null ? Period.ofYears(1) : start.term());
        least.setValue(start == null ? 1 : Math.toIntExact(start.least()));
        least.setMin(1);
        least.setHelperText("Another price from so many pieces on");
        least.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("Write a whole number such as 10")
                .setMinErrorMessage("Use at least 1"));
        says.setLabel("It is");
        says.setItems(Says.values());
        says.setItemLabelGenerator(PriceForm::words);
        price.addClassName("en-number-field");
        price.setSuffixComponent(new Span(book.unit().code()));
        price.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 48.50"));
        says.addValueChangeListener(change -> price.setEnabled(change.getValue() == Says.PRICE));
        says.setValue(known == null ? Says.PRICE : known.says());
        price.setValue(known == null ? null : known.value());
        days(desk);
    }

    private void days(BookDesk desk) {
        from.setValue(desk.today.day());
        from.setHelperText("It ends the price before it");
        existing.setValue(known == null ? null : known.existing());
        existing.setClearButtonVisible(true);
        existing.setHelperText("Leave it empty where they are asked the same from the same day");
        correction.setItems(false, true);
        var since = known == null ? desk.today.day() : known.from();
        correction.setItemLabelGenerator(correct ->
                correct ? "It was wrong: correct it " + PriceWords.since(since) : "It holds until another one begins");
        correction.setValue(false);
        correction.addValueChangeListener(change -> {
            boolean correct = isCorrection();
            from.setValue(correct ? since : desk.today.day());
            from.setReadOnly(correct);
        });
    }

    private static List<Period> terms(@Nullable NewPrice start) {
        var terms = new ArrayList<>(PriceWords.TERMS);
        if (start != null && !terms.contains(start.term())) terms.add(start.term());
        return terms;
    }

    private static String words(Says says) {
        return switch (says) {
            case PRICE -> "Sold for a price";
            case NOT_SOLD -> "Not sold";
            case NOTHING -> "Left to the book above";
        };
    }

    Component[] content() {
        var parts = new ArrayList<Component>();
        if (start == null) {
            var place = new Div(term, least);
            place.addClassName("en-pairs");
            parts.add(product);
            parts.add(place);
        }
        var value = new Div(says, price);
        value.addClassName("en-pairs");
        parts.add(value);
        if (known != null) parts.add(correction);
        parts.add(from);
        parts.add(existing);
        return parts.toArray(Component[]::new);
    }

    Map<String, Component> byPointer() {
        var fields = new HashMap<String, Component>();
        fields.put("/prices/0/sku", product);
        fields.put("/prices/0/least", least);
        fields.put("/prices/0/price", price);
        fields.put("/prices/0/from", from);
        fields.put("/prices/0/existing", existing);
        return fields;
    }

    boolean isCorrection() {
        return correction.getValue();
    }

    NewPrice said() {
        var findings = new Findings();
        var sku = start == null ? chosen() : start.sku();
        var day = from.getValue();
        var many = least.getValue();
        var value = price.getValue();
        boolean sold = says.getValue() == Says.PRICE;
        if (sku == null) findings.add("/prices/0/sku", "Choose the product");
        if (many == null) findings.add("/prices/0/least", "Write from how many pieces on");
        if (day == null) findings.add("/prices/0/from", "Choose the day from which it holds");
        if (sold && value == null) findings.add("/prices/0/price", "Write a figure such as 48.50");
        findings.refuse(FormProblem.INCOMPLETE);
        if (sku == null || day == null || many == null) throw new IllegalStateException("Refused above");
        return new NewPrice(
                sku,
                term.getValue(),
                many,
                day,
                says.getValue(),
                sold && value != null ? new BigDecimal(value.toString()) : null,
                existing.getValue());
    }

    private @Nullable String chosen() {
        var chosen = product.getValue();
        return chosen == null ? null : chosen.sku();
    }
}
