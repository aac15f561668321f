package dev.entente.ui.contribution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.contribution.ContributionProblem;
import dev.entente.contribution.NewProgramCost;
import dev.entente.contribution.ProgramCost.Kind;
import dev.entente.partner.Partner;
import dev.entente.problem.Problem;
import dev.entente.program.PublishedProgram;
import dev.entente.ui.kit.Currencies;
import dev.entente.ui.kit.DayField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a program cost. A month is chosen by any day in it. */
final class ProgramCostForm {

    private final Select<Kind> kind = new Select<>();
    private final BigDecimalField amount = new BigDecimalField("Amount");
    private final ComboBox<String> currency;
    private final DayField from = new DayField("First month");
    private final DayField until = new DayField("Last month");
    private final ComboBox<PublishedProgram> program = new ComboBox<>("Program");
    private final ComboBox<Partner> partner;
    private final TextField description = new TextField("What it was spent on");
    private final TextField source = new TextField("Where it comes from");

    ProgramCostForm(List<PublishedProgram> programs, ComboBox<Partner> partner, Unit own, LocalDate today) {
        this.partner = partner;
        partner.setLabel("Partner");
        partner.setHelperText("Where it was spent on one");
        kind.setLabel("Kind");
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Kind::title);
        kind.setValue(Kind.STAFF);
        currency = Currencies.field("Currency", own);
        program.setItems(programs);
        program.setItemLabelGenerator(PublishedProgram::name);
        program.setHelperText("Where it is of one");
        program.setClearButtonVisible(true);
        if (programs.size() == 1) program.setValue(programs.getFirst());
        from.setValue(today.withDayOfMonth(1));
        from.setHelperText("Any day of it");
        until.setHelperText("Where it is spread evenly over several");
        source.setPlaceholder("Invoice, cost centre");
        amount.setManualValidation(true);
        description.setManualValidation(true);
        source.setManualValidation(true);
        from.setManualValidation(true);
        until.setManualValidation(true);
    }

    Component[] content() {
        return new Component[] {
            kind, pair(amount, currency), pair(from, until), description, source, pair(program, partner)
        };
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("en-pairs");
        return pair;
    }

    Map<String, Component> byPointer() {
        return Map.of(
                "/costs/0/amount", amount,
                "/costs/0/from", from,
                "/costs/0/until", until,
                "/costs/0/description", description,
                "/costs/0/source", source,
                "/costs/0/program", program,
                "/costs/0/partner", partner);
    }

    NewProgramCost said() {
        if (from.isEmpty())
            throw Problem.field(ContributionProblem.UNCLEAR_PROGRAM_COST, "/costs/0/from", "Choose a month");
        return new NewProgramCost(
                kind.getValue(),
                YearMonth.from(from.getValue()),
                month(until.getValue()),
                program.isEmpty() ? null : program.getValue().code(),
                partner.isEmpty() ? null : partner.getValue().code(),
                amount(),
                description.getValue(),
                source.getValue(),
                null);
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private Amount amount() {
        var figure = amount.isEmpty() ? BigDecimal.ZERO : amount.getValue();
        try {
            return Amount.exactly(figure, Unit.currency(currency.getValue()));
        } catch (ArithmeticException tooFine) {
            throw Problem.field(
                    ContributionProblem.UNCLEAR_PROGRAM_COST, "/costs/0/amount", String.valueOf(tooFine.getMessage()));
        }
    }
}
