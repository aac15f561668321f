package dev.entente.ui.payout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.payout.Clearing;
import dev.entente.payout.PayoutTerms;
import dev.entente.ui.kit.Ask;
import java.util.HashMap;
import java.util.Map;
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
        var forms = new TaxRulesForm(terms.taxForms());
        var fields = new HashMap<String, Component>(Map.of(
                "/payer", payer,
                "/iban", iban,
                "/account", number,
                "/clearing", clearing,
                "/bankCode", code,
                "/bic", bic));
        var heading = new H3("Tax forms that partners need");
        new Ask("Terms of payouts", "Keep terms", payer, iban, number, clearing, code, bic, heading, forms)
                .explaining(fields)
                .then(() -> {
                    fields.putAll(forms.fields());
                    desk.terms.set(new PayoutTerms(
                            text(payer),
                            text(iban),
                            text(bic),
                            forms.rules(),
                            text(number),
                            clearing.getValue() == null
                                    ? null
                                    : clearing.getValue().name(),
                            text(code)));
                })
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
}
