package dev.entente.ui.statement;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.api.Amount;
import dev.entente.problem.Problem;
import dev.entente.settlement.SettlementProblem;
import dev.entente.settlement.SettlementTerms;
import dev.entente.settlement.SettlementTerms.ProgramLeast;
import dev.entente.ui.kit.Ask;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks what holds for all statements. */
final class TermsDialog {

    private TermsDialog() {}

    static void open(StatementDesk desk) {
        var terms = desk.terms.read();
        var least = new TextArea("Least that is paid out");
        least.setHelperText("One currency a line, such as 50.00 EUR. Less is carried on to the next statement");
        least.setValue(terms.minimums().stream().map(Amount::toString).collect(Collectors.joining("\n")));
        least.setWidthFull();
        var programs = new TextArea("Another least for programs");
        programs.setHelperText(
                "One a line: amount, currency and the program's code, such as 20.00 EUR resellers. Of several the lowest holds");
        programs.setValue(terms.programs().stream()
                .map(each -> each.least() + " " + each.program())
                .collect(Collectors.joining("\n")));
        programs.setWidthFull();
        var dispute = days("Days to question a line", terms.disputeDays());
        var answer = days("Days to answer", terms.answerDays());
        new Ask("Terms of statements", "Keep terms", least, programs, dispute, answer)
                .explaining(Map.of(
                        "/minimums", least, "/programs", programs, "/disputeDays", dispute, "/answerDays", answer))
                .then(() -> desk.terms.set(new SettlementTerms(
                        amounts(least.getValue()), value(dispute), value(answer), leasts(programs.getValue()))))
                .open();
    }

    private static IntegerField days(String label, int days) {
        var field = new IntegerField(label);
        field.setValue(days);
        field.setMin(1);
        field.setMax(366);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static int value(IntegerField field) {
        return field.getValue() == null ? 0 : field.getValue();
    }

    private static List<Amount> amounts(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(TermsDialog::amount)
                .toList();
    }

    private static List<ProgramLeast> leasts(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(TermsDialog::leastOfProgram)
                .toList();
    }

    private static ProgramLeast leastOfProgram(String line) {
        var parts = line.strip().split("\\s+", 3);
        try {
            if (parts.length == 3) return new ProgramLeast(parts[2], Amount.of(parts[0], parts[1]));
        } catch (IllegalArgumentException | ArithmeticException e) {
            // said below
        }
        throw Problem.field(
                SettlementProblem.UNCLEAR_SETTLEMENT_TERMS,
                "/programs",
                "Write \u201c" + line.strip()
                        + "\u201d as an amount, a currency and a program, such as 20.00 EUR resellers");
    }

    private static Amount amount(String line) {
        try {
            var parts = line.strip().split("\\s+", 2);
            return Amount.of(parts[0], parts.length == 2 ? parts[1] : "");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Problem.field(
                    SettlementProblem.UNCLEAR_SETTLEMENT_TERMS,
                    "/minimums",
                    "Write \u201c" + line.strip() + "\u201d as an amount and a currency, such as 50.00 EUR");
        }
    }
}
