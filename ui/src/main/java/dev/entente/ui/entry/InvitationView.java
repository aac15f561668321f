package dev.entente.ui.entry;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.edge.Door;
import dev.entente.identity.AcceptingInvitations;
import dev.entente.identity.AcceptingInvitations.Answer;
import dev.entente.identity.AcceptingInvitations.Invited;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.shell.EntryPage;
import java.util.Map;

/** Accepting an invitation: who asks, one's own name, a password, and in. To look at it does not use it up. */
@Route("invitation/:key")
@PageTitle("Invitation")
@AnonymousAllowed
public final class InvitationView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AcceptingInvitations accepting;
    private final transient Door door;
    private final Div answer = new Div();
    private final TextField email = new TextField("You sign in as");
    private final TextField name = new TextField("Your name");
    private final NewPassword password = new NewPassword("Choose a password");
    private String key = "";

    InvitationView(AcceptingInvitations accepting, Door door) {
        this.accepting = accepting;
        this.door = door;
        email.setReadOnly(true);
        email.getElement().setAttribute("autocomplete", "username");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.getElement().setAttribute("autocomplete", "name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        accepting.look(key).ifPresentOrElse(this::ask, this::gone);
    }

    private void ask(Invited invited) {
        email.setValue(invited.email());
        name.setValue(invited.name());
        password.of(invited.email());
        var join = new Button("Join " + company(), click -> join());
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        var words = invited.partnerId() == null
                ? "You are invited to the workspace where " + company() + " runs its partner program."
                : "You are invited to the partner portal, for " + invited.organisation() + ".";
        show("Welcome to " + company(), words, answer, form(email, name, password, actions(join)));
        password.focus();
    }

    private void gone() {
        show(
                "This invitation can\u2019t be opened",
                "It was accepted already, it was withdrawn, or it is older than seven days. Sign in if you have accepted "
                        + "it; if not, ask whoever invited you to send it again.",
                SignInLink.button());
    }

    private void join() {
        answer.removeAll();
        var fields = Map.of("/name", name, "/password", password);
        Refusals.clear(fields.values());
        try {
            var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
            var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
            if (door.accept(key, new Answer(name.getValue(), password.getValue()), request, response)) {
                UI.getCurrent().getPage().setLocation("/"); // a whole page: this one belongs to nobody
            } else {
                gone();
            }
        } catch (Problem problem) {
            Refusals.show(problem, fields, answer);
        }
    }
}
