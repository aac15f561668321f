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
import dev.entente.identity.ResettingPasswords;
import dev.entente.problem.Problem;
import dev.entente.ui.kit.Refusals;
import dev.entente.ui.shell.EntryPage;
import java.util.Map;

/** Choosing another password with the link of a letter. To look at it does not use it up. */
@Route("new-password/:key")
@PageTitle("New password")
@AnonymousAllowed
public final class NewPasswordView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ResettingPasswords resetting;
    private final transient Door door;
    private final Div answer = new Div();
    private final TextField email = new TextField("You sign in as");
    private final NewPassword password = new NewPassword("New password");
    private String key = "";

    NewPasswordView(ResettingPasswords resetting, Door door) {
        this.resetting = resetting;
        this.door = door;
        email.setReadOnly(true);
        email.getElement().setAttribute("autocomplete", "username");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        resetting.look(key).ifPresentOrElse(this::ask, this::gone);
    }

    private void ask(String address) {
        email.setValue(address);
        password.of(address);
        var save = new Button("Save password", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).resetFocusOnActiveElement();
        show(
                "Choose a new password",
                "With it you are signed in here, and signed out wherever else you were.",
                answer,
                form(email, password, actions(save)));
        password.focus();
    }

    private void gone() {
        var again = new Button("Ask for another link", click -> UI.getCurrent().navigate(ForgottenView.class));
        again.addThemeVariants(ButtonVariant.PRIMARY);
        show(
                "This link can\u2019t be used",
                "It was used already, it is too old, or a newer one was sent.",
                form(actions(again)));
    }

    private void save() {
        answer.removeAll();
        var fields = Map.of("/password", password);
        Refusals.clear(fields.values());
        try {
            var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
            var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
            if (door.reset(key, password.getValue(), request, response))
                UI.getCurrent().getPage().setLocation("/");
            else gone();
        } catch (Problem problem) {
            Refusals.show(problem, fields, answer);
        }
    }
}
