package dev.entente.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.AbstractLogin.LoginEvent;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.application.ApplyingToPrograms;
import dev.entente.edge.Door;

/** Sign in: the tenant's brand, two fields, one button, a message that says what to try next, and where one applies who is no partner yet. */
@Route("sign-in")
@PageTitle("Sign in")
@AnonymousAllowed
public final class SignInView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient Visit visit;
    private final transient ApplyingToPrograms applying;
    private final LoginForm form;
    private final Div card = new Div();
    private String wanted = "/";

    SignInView(Door door, Visit visit, ApplyingToPrograms applying) {
        this.door = door;
        this.visit = visit;
        this.applying = applying;
        this.form = new LoginForm(words(Look.current()));
        addClassName("en-sign-in");
        form.addForgotPasswordListener(asked -> asked.getSource().getUI().ifPresent(ui -> ui.navigate("forgotten")));
        form.addLoginListener(this::signIn);
        card.add(new Image(Look.current().logo(), ""), form);
        card.addClassName("en-sign-in-card");
        add(card);
    }

    private static LoginI18n words(Look look) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("Sign in to " + look.name());
        words.getForm().setUsername("Work e-mail");
        words.getForm().setSubmit("Sign in");
        words.getForm().setForgotPassword("Forgot your password?");
        words.getErrorMessage().setUsername("Enter your work e-mail");
        words.getErrorMessage().setPassword("Enter your password");
        words.getErrorMessage().setTitle("That e-mail and password don\u2019t let you in");
        words.getErrorMessage()
                .setMessage(
                        "Check both and try again, or have a link to a new password sent to you. After many tries in a row "
                                + "it takes a while.");
        return words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visit.visitor().isPresent()) event.forwardTo("");
        else invite();
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Entrance.WANTED)
                .map(SignInView::inside)
                .orElse("/");
    }

    /** Whoever is no partner yet and comes to this door finds the form, where one is open. */
    private void invite() {
        var open = applying.open();
        if (open.isEmpty()) return;
        var words = new Div(new Span("Not a partner yet?"));
        words.addClassName("en-sign-in-apply");
        open.forEach(each -> words.add(new Anchor("apply/" + each.code(), "Apply to " + each.name())));
        card.add(words);
    }

    /** A place in this workspace, whatever was written: one slash, then a path. Never another host. */
    static String inside(String place) {
        return "/" + place.replaceAll("^[/\\\\\\s]+", "").replaceAll("[\\p{Cntrl}\\\\]", "");
    }

    private void signIn(LoginEvent event) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        if (door.signIn(event.getUsername(), event.getPassword(), request, response)) {
            getUI().ifPresent(ui -> ui.getPage().setLocation(wanted)); // a whole page: this one belongs to nobody
        } else {
            form.setError(true);
        }
    }
}
