package dev.entente.ui.entry;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.entente.signup.VerifyingMail;
import dev.entente.tenant.CurrentTenant;
import dev.entente.ui.shell.EntryPage;

/** Verifying the workspace's mail: the link leads here, and a click does it, since programs that scan mail only look. */
@Route("verification/:key")
@PageTitle("Verify your e-mail")
@AnonymousAllowed
public final class VerificationView extends EntryPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient VerifyingMail verifying;
    private final transient CurrentTenant tenant;
    private String key = "";

    VerificationView(VerifyingMail verifying, CurrentTenant tenant) {
        this.verifying = verifying;
        this.tenant = tenant;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        if (tenant.get().isVerified()) done();
        else if (verifying.isGood(key)) ask();
        else gone();
    }

    private void ask() {
        var verify = new Button("Verify my e-mail", click -> verify());
        verify.addThemeVariants(ButtonVariant.PRIMARY);
        show(
                "One click to go",
                "Then " + company() + " can invite its people and its partners by mail.",
                form(actions(verify)));
        verify.focus();
    }

    private void verify() {
        if (verifying.verify(key)) done();
        else gone();
    }

    private void done() {
        var go = new Button(
                "Go to " + company(), click -> UI.getCurrent().getPage().setLocation("/"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        show("Your e-mail is verified", company() + " can send mail from now on.", form(actions(go)));
    }

    private void gone() {
        show(
                "This link can\u2019t be used",
                "It is older than a day, or a newer one was sent. Sign in: at the top of every page you can have it sent "
                        + "again.",
                SignInLink.button());
    }
}
