package dev.entente.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import dev.entente.branding.Design;
import dev.entente.edge.Door;
import dev.entente.identity.Access;
import dev.entente.identity.ChoosingPassword;
import dev.entente.identity.Member;
import dev.entente.identity.Role;
import dev.entente.job.Job;
import dev.entente.job.JobPermissions;
import dev.entente.job.ReadingJobs;
import dev.entente.lifecycle.Doing;
import dev.entente.partner.Partner;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.signup.SendingVerification;
import dev.entente.signup.SignUpPermissions;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who looks at the page, and what it may show them. */
@ApplicationScoped
public class Visit {

    @Inject
    Access access;

    @Inject
    Door door;

    @Inject
    ChoosingPassword passwords;

    @Inject
    ReadingPartners partners;

    @Inject
    ReadingJobs jobs;

    @Inject
    SendingVerification verification;

    /** Whether no tenant is bound: the installation's own address. */
    public boolean isOutside() {
        return Scope.bound().isEmpty();
    }

    /** Nobody when nobody has signed in, or no longer may. */
    public Optional<Visitor> visitor() {
        if (Scope.bound().filter(scope -> !scope.isNobody()).isEmpty()) return Optional.empty();
        try {
            return Optional.of(visitor(access.current()));
        } catch (Problem notAnyMore) {
            return Optional.empty();
        }
    }

    private static Visitor visitor(Member member) {
        var roles = member.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
        return new Visitor(member.name(), member.email(), roles, member.isHome());
    }

    public boolean may(String permission) {
        return Scope.bound().isPresent() && access.may(permission);
    }

    /** The partner that the visitor acts for; none on the vendor's side. */
    public Optional<Partner> partner() {
        return Scope.bound().map(Scope::partnerId).map(partners::open);
    }

    /** Whether the visitor may register deals, and its partner is in a state to. */
    public boolean registers() {
        return may(RegistrationPermissions.REGISTER)
                && partner()
                        .filter(partner -> Doing.REGISTER.isAllowed(partner.state()))
                        .isPresent();
    }

    /** What is being worked on for the visitor's side. */
    public List<Job> working() {
        return may(JobPermissions.READ) ? jobs.active() : List.of();
    }

    /** What the vendor says to its partners on every page of the portal. */
    public Design design() {
        return Look.current().brand().design();
    }

    /** Whether the visitor came in by a link and has no password to come in by the next time. */
    public boolean needsPassword() {
        return !passwords.hasOne();
    }

    /** The visitor's address, if the workspace's mail waits to be verified by it. */
    public Optional<String> unverified() {
        return may(SignUpPermissions.VERIFY) ? verification.waiting() : Optional.empty();
    }

    public void sendVerification() {
        verification.sendAgain();
    }

    public void correctAddress(String email) {
        verification.correct(email);
    }

    /** Signs out: the session ends on the server, and with it every open page of it. */
    public void leave() {
        door.signOut(VaadinServletResponse.getCurrent().getHttpServletResponse());
        UI.getCurrent().getPage().setLocation(Entrance.SIGN_IN);
        VaadinSession.getCurrent().getSession().invalidate();
    }
}
