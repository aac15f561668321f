package dev.entente.ui.payout;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import dev.entente.payout.BankDetails;
import dev.entente.payout.Clearing;
import dev.entente.ui.kit.Ask;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks where a partner is paid: by IBAN, or by an account number where there is none. */
final class PayeeForm {

    private static final String IBAN = "IBAN";
    private static final String NUMBER = "Account number";

    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>("The account has");
    private final TextField holder = field("Account holder");
    private final TextField iban = field(IBAN);
    private final TextField number = field(NUMBER);
    private final ComboBox<Clearing> clearing = new ComboBox<>("How the bank is found");
    private final TextField code = field("Code of the bank");
    private final TextField bic = new TextField("BIC");
    private final TextField currency = new TextField("Paid in");

    PayeeForm() {
        kind.setItems("an IBAN", "a number");
        kind.setValue("an IBAN");
        clearing.setItems(Clearing.values());
        clearing.setItemLabelGenerator(Clearing::words);
        clearing.setClearButtonVisible(true);
        clearing.setHelperText("Leave it empty where only the BIC is known");
        clearing.setManualValidation(true);
        bic.setHelperText("Needed for payments that are not SEPA transfers, nor within the bank's country");
        bic.setManualValidation(true);
        currency.setManualValidation(true);
        kind.addValueChangeListener(change -> fit());
        clearing.addValueChangeListener(change -> fit());
        fit();
    }

    private static TextField field(String label) {
        var field = new TextField(label);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        return field;
    }

    private boolean hasIban() {
        return "an IBAN".equals(kind.getValue());
    }

    private void fit() {
        var chosen = hasIban() ? null : clearing.getValue();
        iban.setVisible(hasIban());
        number.setVisible(!hasIban());
        clearing.setVisible(!hasIban());
        code.setVisible(chosen != null);
        code.setHelperText(chosen == null ? "" : chosen.example());
        currency.setHelperText(
                chosen == null
                        ? "A currency such as EUR" + (hasIban() ? "; leave it empty for the one of each statement" : "")
                        : "Leave it empty for " + chosen.currency());
    }

    void ask(SerializableConsumer<BankDetails> enter) {
        new Ask("Enter bank details", "Enter bank details", holder, kind, iban, number, clearing, code, bic, currency)
                .explaining(Map.of(
                        "/holder", holder,
                        "/iban", iban,
                        "/account", number,
                        "/clearing", clearing,
                        "/bankCode", code,
                        "/bic", bic,
                        "/currency", currency))
                .then(() -> enter.accept(details()))
                .open();
    }

    private BankDetails details() {
        if (hasIban()) return new BankDetails(holder.getValue(), iban.getValue(), bic.getValue(), currency.getValue());
        var chosen = clearing.getValue();
        // An empty number is still a number that is to be written, not an IBAN that is missing.
        var typed = number.isEmpty() ? "-" : number.getValue();
        return new BankDetails(
                holder.getValue(),
                null,
                bic.getValue(),
                currency.getValue(),
                typed,
                name(chosen),
                chosen == null ? null : code.getValue());
    }

    private static @Nullable String name(@Nullable Clearing chosen) {
        return chosen == null ? null : chosen.name();
    }
}
