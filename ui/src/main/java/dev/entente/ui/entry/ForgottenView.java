package dev.entente.ui.entry;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.edge.Door;
import dev.entente.ui.shell.EntryPage;

/** Asking for another password. The answer is the same whosever the address is, and comes as fast. */
@Route("forgotten")
@PageTitle("Forgotten password")
@AnonymousAllowed
public final class ForgottenView extends EntryPage {

    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final EmailField email = new EmailField("Work e-mail");

    ForgottenView(Door door) {
        this.door = door;
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(254);
        email.setErrorMessage("Write an address such as ada@example.com");
        email.getElement().setAttribute("autocomplete", "username");
        var send = new Button("Send me a link", click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        show(
                "Forgot your password?",
                "Write the e-mail with which you sign in to " + company() + ". We send it a link to a new password.",
                form(email, actions(send)),
                SignInLink.button());
        email.focus();
    }

    private void send() {
        var typed = email.getValue().strip();
        if (typed.isEmpty() || email.isInvalid()) {
            email.setInvalid(true);
            email.focus();
            return;
        }
        door.forgotten(typed, VaadinServletRequest.getCurrent().getHttpServletRequest());
        show(
                "Look into your mail",
                "If " + typed
                        + " is the e-mail of an account here, a link to a new password is on its way. It works once, "
                        + "within an hour. Nothing comes? Look into the junk folder, or ask an administrator.",
                SignInLink.button());
    }
}
