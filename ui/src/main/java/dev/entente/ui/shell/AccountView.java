package dev.entente.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.ChoosingPassword;
import dev.entente.identity.IdentityPermissions;
import dev.entente.identity.Requires;
import dev.entente.message.ChoosingMail;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.kit.Tone;
import java.util.Locale;
import java.util.Map;

/** A member's own account: choosing the first password, or another one. */
@Route("account")
@PageTitle("Your account")
@Requires(IdentityPermissions.OWN_ACCOUNT)
public final class AccountView extends Main {

    private static final long serialVersionUID = 1L;

    private final transient ChoosingPassword choosing;
    private final Div answer = new Div();
    private final PasswordField present = new PasswordField("Present password");
    private final PasswordField chosen = new PasswordField("New password");
    private final boolean first;

    AccountView(ChoosingPassword choosing, ChoosingMail mail, Visit visit) {
        this.choosing = choosing;
        this.first = visit.needsPassword();
        addClassName("en-sign-in");
        var visitor = visit.visitor().orElseThrow();
        var title = first ? "Choose a password" : "Your account";
        var words = first
                ? "Welcome, " + visitor.firstName() + ". With it you sign in from now on as " + visitor.email() + "."
                : visitor.name() + ", " + visitor.roles().toLowerCase(Locale.ROOT) + ". You sign in as "
                        + visitor.email() + ".";
        var card = new Div(
                new Image(Look.current().logo(), ""), new H1(title), new Paragraph(words), answer, form(visitor));
        card.addClassName("en-sign-in-card");
        if (!first) card.add(new MailPreferences(mail));
        add(card);
    }

    private Div form(Visitor visitor) {
        var save = new Button(first ? "Save password" : "Change password", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var actions = first ? new Div(save) : new Div(save, new Anchor("", "Go to home"));
        actions.addClassName("en-actions");
        present.setVisible(!first);
        present.setRequiredIndicatorVisible(true);
        present.getElement().setAttribute("autocomplete", "current-password");
        chosen.setRequiredIndicatorVisible(true);
        chosen.setHelperText("At least 12 characters; a few words in a row are easy to remember");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        var form = new Div(name(visitor), present, chosen, actions);
        form.addClassName("en-form");
        (first ? chosen : present).focus();
        return form;
    }

    /** For password keepers, which want to know whose password it is. */
    private static Component name(Visitor visitor) {
        var name = new TextField();
        name.setValue(visitor.email());
        name.getElement().setAttribute("autocomplete", "username");
        name.setVisible(false);
        return name;
    }

    private void save() {
        answer.removeAll();
        var fields = Map.of("/present", present, "/password", chosen);
        Refusals.clear(fields.values());
        try {
            choosing.choose(first ? null : present.getValue(), chosen.getValue());
            if (first) UI.getCurrent().getPage().setLocation("/");
            else done();
        } catch (Problem problem) {
            Refusals.show(problem, fields, answer);
        }
    }

    private void done() {
        present.clear();
        chosen.clear();
        answer.add(new Notice(
                Tone.GOOD, "Your password is changed", "Wherever else you were signed in, you are signed out now."));
    }
}
