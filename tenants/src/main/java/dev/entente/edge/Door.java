package dev.entente.edge;

import dev.entente.identity.AcceptingInvitations;
import dev.entente.identity.ManagingSessions;
import dev.entente.identity.ResettingPasswords;
import dev.entente.identity.SigningIn;
import dev.entente.identity.SigningIn.Visit;
import dev.entente.rest.Remote;
import dev.entente.signup.AskingForPassword;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Signing in and out over HTTP: the use case, and the cookie. Load a whole page afterwards; the present one stays as it was. */
@ApplicationScoped
public class Door {

    @Inject
    SigningIn signing;

    @Inject
    AcceptingInvitations accepting;

    @Inject
    ResettingPasswords resetting;

    @Inject
    AskingForPassword asking;

    @Inject
    ManagingSessions managing;

    @Inject
    SessionCookie cookie;

    /** False whatever the reason; the page says the same each time. */
    public boolean signIn(String email, String password, HttpServletRequest request, HttpServletResponse response) {
        return enter(signing.withPassword(email, password, visit(request)), response);
    }

    /** Makes a member of whoever holds an invitation, and lets them in; false if the link is none, or no longer. */
    public boolean accept(
            String key, AcceptingInvitations.Answer answer, HttpServletRequest request, HttpServletResponse response) {
        return enter(accepting.accept(key, answer, visit(request)), response);
    }

    /** Lets a member in with another password; false if the link is none, or no longer. */
    public boolean reset(String key, String password, HttpServletRequest request, HttpServletResponse response) {
        return enter(resetting.reset(key, password, visit(request)), response);
    }

    /** Takes the wish for another password; says nothing, whosever the address is. */
    public void forgotten(String email, HttpServletRequest request) {
        asking.ask(email, Remote.of(request));
    }

    boolean signInByLink(String key, HttpServletRequest request, HttpServletResponse response) {
        return enter(signing.withLink(key, visit(request)), response);
    }

    private boolean enter(Optional<String> key, HttpServletResponse response) {
        key.ifPresent(opened -> {
            signOutMember();
            cookie.write(response, opened);
        });
        return key.isPresent();
    }

    public void signOut(HttpServletResponse response) {
        signOutMember();
        cookie.clear(response);
    }

    private void signOutMember() {
        if (!Scope.current().isNobody()) managing.signOut();
    }

    private static Visit visit(HttpServletRequest request) {
        return new Visit(Remote.of(request), Device.of(request.getHeader("User-Agent")));
    }
}
