package dev.entente.ui.payout;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.api.Amount;
import dev.entente.payout.Clearing;
import dev.entente.payout.PayoutProblem;
import dev.entente.payout.PayoutTerms;
import dev.entente.payout.PayoutTerms.TaxRule;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks from which account is paid, and which tax forms are needed. */
final class PayoutTermsDialog {

    private PayoutTermsDialog() {}

    static void open(PayoutDesk desk) {
        var terms = desk.terms.read();
        var payer = field("Account holder", terms.payer());
        var iban = field("IBAN", terms.iban());
        iban.setHelperText("Where there is none, an account number below");
        var number = field("Account number", terms.account());
        var clearing = new ComboBox<Clearing>("How the bank is found");
        clearing.setItems(Clearing.values());
        clearing.setItemLabelGenerator(Clearing::words);
        clearing.setClearButtonVisible(true);
        clearing.setManualValidation(true);
        if (terms.clearing() != null) clearing.setValue(Clearing.valueOf(terms.clearing()));
        var code = field("Code of the bank", terms.bankCode());
        var bic = field("BIC", terms.bic());
        var forms = new TextArea("Tax forms");
        forms.setHelperText("One a line: country, form, since when, and above which amount a year; such as"
                + " US, W-9, 2026-01-01, 600.00 USD");
        forms.setValue(terms.taxForms().stream().map(PayoutTermsDialog::line).collect(Collectors.joining("\n")));
        forms.setWidthFull();
        new Ask("Terms of payouts", "Keep terms", payer, iban, number, clearing, code, bic, forms)
                .explaining(Map.of(
                        "/payer", payer,
                        "/iban", iban,
                        "/account", number,
                        "/clearing", clearing,
                        "/bankCode", code,
                        "/bic", bic,
                        "/taxForms", forms))
                .then(() -> desk.terms.set(new PayoutTerms(
                        text(payer),
                        text(iban),
                        text(bic),
                        rules(forms.getValue()),
                        text(number),
                        clearing.getValue() == null ? null : clearing.getValue().name(),
                        text(code))))
                .open();
    }

    private static TextField field(String label, @Nullable String value) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        field.setManualValidation(true);
        return field;
    }

    private static @Nullable String text(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    private static String line(TaxRule rule) {
        var above = rule.above() == null ? "" : ", " + rule.above();
        return rule.country() + ", " + rule.form() + ", " + rule.from() + above;
    }

    private static List<TaxRule> rules(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(PayoutTermsDialog::rule)
                .toList();
    }

    private static TaxRule rule(String line) {
        var parts = line.split(",", 4);
        try {
            var above = parts.length < 4 ? null : amount(parts[3].strip());
            return new TaxRule(parts[0].strip(), parts[1].strip(), LocalDate.parse(parts[2].strip()), above);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            throw Problem.field(
                    PayoutProblem.UNCLEAR_PAYOUT_TERMS,
                    "/taxForms",
                    "Write \u201c" + line.strip() + "\u201d as country, form, day, amount");
        }
    }

    private static Amount amount(String text) {
        var parts = text.split("\\s+", 2);
        return Amount.of(parts[0], parts[1]);
    }
}
