package dev.entente.ui.entry;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.entente.credential.PasswordRules;
import dev.entente.problem.Findings;

/** A field for a password to come, which says while it is typed what is still missing. */
final class NewPassword extends PasswordField {

    private static final long serialVersionUID = 1L;

    private String email = "";

    NewPassword(String label) {
        super(label);
        setRequiredIndicatorVisible(true);
        setHelperText(PasswordRules.WORDS);
        setValueChangeMode(ValueChangeMode.LAZY);
        getElement().setAttribute("autocomplete", "new-password");
        addValueChangeListener(typed -> setHelperText(words(typed.getValue())));
    }

    /** Whose it is: one's own address is no password. */
    NewPassword of(String owner) {
        email = owner;
        return this;
    }

    private String words(String typed) {
        if (typed.isEmpty()) return PasswordRules.WORDS;
        var findings = new Findings();
        PasswordRules.check(findings, "", typed, email);
        return findings.isEmpty() ? "This will do" : findings.all().getFirst().detail();
    }
}
