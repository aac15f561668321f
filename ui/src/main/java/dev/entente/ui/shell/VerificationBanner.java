package dev.entente.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Glyph;
import java.util.Map;

/** Reminds an administrator, on every page, that the workspace's e-mail is not verified; and lets a wrong address be put right. */
final class VerificationBanner extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final Span words = new Span();

    VerificationBanner(Visit visit, String address) {
        this.visit = visit;
        addClassName("en-banner");
        getElement().setAttribute("role", "status");
        say("Verify your e-mail: we sent a link to " + address + ". Until then, nothing else is sent.");
        add(new Glyph("alert"), words, actions());
    }

    /** The link is opened in another tab, so each page that is opened here looks whether that was done. */
    @Override
    protected void onAttach(AttachEvent event) {
        var arriving = event.getUI()
                .addAfterNavigationListener(
                        arrived -> setVisible(visit.unverified().isPresent()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            arriving.remove();
        });
    }

    private Div actions() {
        var again = new Button("Send again", click -> again());
        var other = new Button("Change address", click -> ask());
        again.addThemeVariants(ButtonVariant.SMALL);
        other.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var row = new Div(again, other);
        row.addClassName("en-actions");
        return row;
    }

    private void again() {
        try {
            visit.sendVerification();
            say("Sent again. It may take a minute; look into the junk folder too.");
        } catch (Problem problem) {
            say(problem.kind().title() + ". " + problem.detail());
        }
    }

    private void ask() {
        var email = new EmailField("Your e-mail");
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        email.setErrorMessage("Write an address such as ada@example.com");
        email.setHelperText("From now on you sign in with it");
        new Ask("Change your e-mail", "Send the link there", email)
                .explaining(Map.of("/email", email))
                .then(() -> {
                    visit.correctAddress(email.getValue());
                    say("Verify your e-mail: we sent a link to "
                            + email.getValue().strip() + ".");
                })
                .open();
    }

    private void say(String text) {
        words.setText(text);
    }
}
