package dev.entente.ui.pricebook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Unit;
import dev.entente.partner.Partner;
import dev.entente.pricebook.Found.Priced;
import dev.entente.pricebook.Found.Unpriced;
import dev.entente.pricebook.ListingPrices.Asked;
import dev.entente.pricebook.Wanted;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.product.Product;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody would be asked for a product, by which book, and how that comes about; or why there is no price. */
final class WhoPays extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BookDesk desk;
    private final ComboBox<Product> product = new ComboBox<>("Product");
    private final ComboBox<Partner> partner = new ComboBox<>("Partner");
    private final TextField motion = new TextField("Motion");
    private final TextField region = new TextField("Region");
    private final IntegerField quantity = new IntegerField("Quantity");
    private final Select<Period> term = new Select<>();
    private final ComboBox<String> currency;
    private final DayField day = new DayField("On the day");
    private final Div answer = new Div();

    WhoPays(BookDesk desk) {
        this.desk = desk;
        addClassName("en-form");
        desk.products.offer(product);
        product.setRequiredIndicatorVisible(true);
        desk.partners.offer(partner);
        partner.setPlaceholder("Anybody");
        motion.setPlaceholder("Such as resell");
        region.setPlaceholder("Such as emea");
        quantity.setValue(1);
        quantity.setMin(1);
        quantity.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("Write a whole number such as 10")
                .setMinErrorMessage("Ask for at least 1"));
        term.setLabel("Term");
        term.setItems(PriceWords.TERMS);
        term.setItemLabelGenerator(PriceWords::term);
        term.setValue(Period.ofYears(1));
        currency = Currencies.field("Currency", desk.today.currency());
        day.setValue(desk.today.day());
        answer.getElement().setAttribute("role", "status");
        var fields = new Div(product, partner, quantity, term, currency, day, region, motion);
        fields.addClassName("en-pairs");
        var ask = new Button("See the price", click -> show());
        var actions = new Div(ask);
        actions.addClassName("en-actions");
        add(fields, actions, answer);
    }

    private Map<String, Component> byPointer() {
        return Map.of("/sku", product, "/quantity", quantity, "/currency", currency, "/day", day);
    }

    private void show() {
        answer.removeAll();
        Refusals.clear(byPointer().values());
        try {
            answer.add(found());
        } catch (Problem problem) {
            Refusals.show(problem, byPointer(), answer);
        }
    }

    private Component found() {
        var findings = new Findings();
        var chosen = product.getValue();
        var many = quantity.getValue();
        if (chosen == null) findings.add("/sku", "Choose the product");
        if (many == null || many < 1) findings.add("/quantity", "Write how many, at least 1");
        if (currency.isEmpty()) findings.add("/currency", "Choose a currency");
        if (day.isEmpty()) findings.add("/day", "Choose a day");
        findings.refuse(FormProblem.INCOMPLETE);
        if (chosen == null || many == null) throw new IllegalStateException("Refused above");
        var wanted = new Wanted(chosen.sku(), many, term.getValue());
        var found = desk.find(asked(), wanted);
        var sheet = new Div();
        sheet.addClassName("en-part");
        switch (found.found().getFirst()) {
            case Priced(var price) -> {
                var words = Format.user().number(many) + " \u00d7 " + chosen.name() + ": "
                        + Format.user().plain(price.price().times(many)) + " together";
                sheet.add(new PriceTrace(chosen.name(), price, found.products()));
                sheet.add(quiet(words), quiet(found.choice().why()));
            }
            case Unpriced(var why) -> {
                var notice = new Notice(Tone.WARN, "There is no price", why);
                if (found.choice().book() != null) notice.resting(found.choice().why());
                sheet.add(notice);
            }
        }
        return sheet;
    }

    private Asked asked() {
        var whose = partner.getValue();
        return new Asked(
                whose == null ? null : whose.id(),
                word(motion),
                null,
                word(region),
                Unit.currency(currency.getValue()),
                day.getValue());
    }

    private static @Nullable String word(TextField field) {
        var text = field.getValue().strip();
        return text.isEmpty() ? null : text;
    }

    private static Paragraph quiet(String words) {
        var line = new Paragraph(words);
        line.addClassName("en-muted");
        return line;
    }
}
