package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Unit;
import dev.entente.payout.PayoutProblem;
import dev.entente.payout.PayoutTerms.TaxRule;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.partner.Countries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tax forms that are needed: of which country, since when, and above which amount a year. */
final class TaxRulesForm extends Div {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Rule> rules = new ArrayList<>();
    private final Div rows = new Div();
    private final Button add;

    TaxRulesForm(List<TaxRule> known) {
        addClassName("en-tax-rules");
        add = new Button(
                "Add a tax form", new Glyph("plus"), click -> row(null).country.focus());
        add.addThemeNames("small", "tertiary");
        add(rows, new Div(add));
        known.forEach(this::row);
    }

    private Rule row(@Nullable TaxRule known) {
        var rule = new Rule(known);
        rules.add(rule);
        rows.add(rule.row);
        return rule;
    }

    /** By JSON pointer, as they stand now. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        IntStream.range(0, rules.size()).forEach(i -> {
            var rule = rules.get(i);
            fields.put("/taxForms/" + i + "/country", rule.country);
            fields.put("/taxForms/" + i + "/form", rule.form);
            fields.put("/taxForms/" + i + "/from", rule.from);
            fields.put("/taxForms/" + i + "/above", rule.above);
        });
        return fields;
    }

    List<TaxRule> rules() {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> rules.get(i).read("/taxForms/" + i))
                .toList();
    }

    private final class Rule implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ComboBox<String> country = Countries.field();
        private final TextField form = new TextField("Form");
        private final DayField from = new DayField("Since");
        private final MoneyField above = new MoneyField("Above, in a year", Unit.currency("USD"));
        private final ComboBox<String> unit = Currencies.field("In", Unit.currency("USD"));
        private final Button remove = new Button("Remove");
        private final Div row = new Div(country, form, from, above, unit);

        Rule(@Nullable TaxRule known) {
            row.addClassName("en-tax-rule");
            form.setPlaceholder("W-9");
            above.setPlaceholder("Always");
            country.setManualValidation(true);
            form.setManualValidation(true);
            unit.addValueChangeListener(change -> {
                if (change.getValue() != null) above.count(Unit.currency(change.getValue()));
            });
            remove.addClickListener(click -> {
                rules.remove(this);
                rows.remove(row);
                add.focus();
            });
            remove.addThemeNames("small", "tertiary");
            row.add(remove);
            row.getElement().setAttribute("role", "group");
            country.addValueChangeListener(change -> name());
            form.addValueChangeListener(change -> name());
            name();
            if (known == null) return;
            country.setValue(known.country());
            form.setValue(known.form());
            from.setValue(known.from());
            var amount = known.above();
            if (amount == null) return;
            unit.setValue(amount.unit().code());
            above.setAmount(amount);
        }

        /** So that a row is told apart from the others also by whoever hears it. */
        private void name() {
            var name = (form.isEmpty() ? "New form" : form.getValue())
                    + (country.isEmpty() ? "" : " of " + Countries.name(country.getValue()));
            row.getElement().setAttribute("aria-label", name);
            remove.setAriaLabel("Remove " + name);
        }

        TaxRule read(String at) {
            var day = from.getValue();
            if (day == null) throw unclear(at + "/from", "Say since when it is needed, such as 1 Jan 2027");
            if (!above.fits()) throw unclear(at + "/above", "Write the amount with the decimals of its currency");
            var code = country.getValue();
            return new TaxRule(
                    code == null ? "" : code,
                    form.getValue().strip(),
                    day,
                    above.amount().orElse(null));
        }
    }

    private static Problem unclear(String at, String words) {
        return Problem.field(PayoutProblem.UNCLEAR_PAYOUT_TERMS, at, words);
    }
}
