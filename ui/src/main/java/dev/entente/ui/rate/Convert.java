package dev.entente.ui.rate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.rate.FoundRate;
import dev.entente.rate.RateSource;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.math.BigDecimal;
import java.util.Map;

/** What an amount is in another currency on a day, and the rates that say so; or which rate is missing. */
final class Convert extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String ANY = "Any source";
    private static final BigDecimal USUAL = BigDecimal.valueOf(100);

    private final transient RateDesk desk;
    private final BigDecimalField amount = new BigDecimalField("Amount");
    private final ComboBox<String> from;
    private final ComboBox<String> to;
    private final DayField on = new DayField("On the day");
    private final Select<RateSource> source = new Select<>();
    private final Div answer = new Div();

    Convert(RateDesk desk) {
        this.desk = desk;
        setHeaderTitle("Convert an amount");
        setWidth("min(480px, 94vw)");
        from = Currencies.field("In", desk.today.currency());
        to = Currencies.field("Is in", desk.today.currency());
        to.clear();
        amount.setValue(USUAL);
        amount.addClassName("en-number-field");
        amount.setI18n(
                new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage("Write a figure such as 100.00"));
        on.setValue(desk.today.day());
        source.setLabel("By the rates of");
        source.setItems(desk.sources());
        source.setItemLabelGenerator(each -> each == null ? ANY : RateWords.source(each));
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(ANY);
        source.setPlaceholder(ANY);
        answer.getElement().setAttribute("role", "status");
        var show = new Button("Convert", click -> show());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(pair(amount, on), pair(from, to), source, answer);
        form.addClassName("en-form");
        add(form);
        getFooter().add(new Button("Close", click -> close()), show);
        amount.focus();
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("en-pairs");
        return pair;
    }

    private Map<String, Component> byPointer() {
        return Map.of("/amount", amount, "/from", from, "/to", to, "/on", on);
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

    private Notice found() {
        var findings = new Findings();
        if (from.isEmpty()) findings.add("/from", "Choose a currency");
        if (to.isEmpty()) findings.add("/to", "Choose a currency");
        if (on.isEmpty()) findings.add("/on", "Choose a day");
        if (amount.isEmpty()) findings.add("/amount", "Write a figure such as 100.00");
        findings.refuse(FormProblem.INCOMPLETE);
        var unit = Unit.currency(from.getValue());
        var rate = desk.find(unit, Unit.currency(to.getValue()), on.getValue(), source.getValue());
        return notice(amount(unit), rate);
    }

    private Amount amount(Unit unit) {
        try {
            return Amount.exactly(new BigDecimal(amount.getValue().toString()), unit);
        } catch (ArithmeticException | IllegalArgumentException tooFine) {
            throw Problem.field(FormProblem.INCOMPLETE, "/amount", "Use at most " + unit.scale() + " decimals");
        }
    }

    private static Notice notice(Amount amount, FoundRate rate) {
        var format = Format.user();
        var title = format.money(amount) + " is " + format.money(rate.of(amount));
        if (rate.legs().isEmpty()) return new Notice(Tone.INFO, title, "It is the same currency.");
        var words = "One " + rate.from() + " is " + format.plain(rate.rate()) + " " + rate.to()
                + ", rounded once at the end.";
        return new Notice(Tone.INFO, title, words)
                .resting(rate.legs().stream().map(RateWords::leg).toArray(String[]::new));
    }
}
