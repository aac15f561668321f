package dev.entente.ui.catalog;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.Outside.Who;
import dev.entente.ui.shell.Passes;

/** Where a token is shown: one field, one button, and words that say what to try next. */
final class TokenForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Passes passes;
    private final Who who;
    private final PasswordField token = new PasswordField("Token");
    private final Div answer = new Div();

    TokenForm(Passes passes, Who who, String help) {
        this.passes = passes;
        this.who = who;
        addClassName("en-form");
        token.setRequiredIndicatorVisible(true);
        token.setMaxLength(200);
        token.setHelperText(help);
        token.setManualValidation(true);
        token.getElement().setAttribute("autocomplete", "off");
        answer.getElement().setAttribute("role", "status");
        var enter = new Button("Sign in", click -> show());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var actions = new Div(enter);
        actions.addClassName("en-actions");
        add(answer, token, actions);
        token.focus();
    }

    private void show() {
        answer.removeAll();
        var shown = token.getValue().strip();
        token.setInvalid(shown.isEmpty());
        token.setErrorMessage("Paste the token");
        if (shown.isEmpty()) {
            token.focus();
            return;
        }
        switch (passes.show(who, shown)) {
            // A whole page: this one belongs to nobody.
            case GOOD -> getUI().ifPresent(ui -> ui.getPage().setLocation("/" + who.path()));
            case WRONG ->
                answer.add(new Notice(
                        Tone.BAD,
                        "That token doesn\u2019t let you in",
                        "Check that all of it was copied. One that was replaced counts no more."));
            case TOO_OFTEN ->
                answer.add(new Notice(Tone.BAD, "Too many tries", "Wait for ten minutes, and try again then."));
        }
    }
}
