package dev.entente.identity;

import dev.entente.credential.CredentialProblem;
import dev.entente.credential.PasswordRules;
import dev.entente.credential.Passwords;
import dev.entente.credential.ProvingByPassword;
import dev.entente.credential.Sessions;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A member chooses a password, or another one; all its other sessions end. */
@ApplicationScoped
@Requires(IdentityPermissions.OWN_ACCOUNT)
public class ChoosingPassword {

    @Inject
    Access access;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    ProvingByPassword proving;

    /** Whether there is one already, and has to be given when another is chosen. */
    public boolean hasOne() {
        return passwords.has(access.current().id());
    }

    /** Chooses a password; the present one has to be given unless there is none. */
    public void choose(@Nullable String present, String chosen) {
        if (!(Scope.current().actor() instanceof Actor.Member actor)) {
            throw new Problem(IdentityProblem.FORBIDDEN, "Sign in with your browser to choose a password.");
        }
        var member = access.current();
        if (passwords.has(actor.id())) prove(member, present == null ? "" : present);
        var findings = new Findings();
        PasswordRules.check(findings, "/password", chosen, member.email());
        findings.refuse(CredentialProblem.WEAK_PASSWORD);
        passwords.choose(actor.id(), chosen);
        sessions.closeAll(actor.id(), actor.session());
    }

    private void prove(Member member, String present) {
        // Counted like a try to sign in, or a stolen session could try for ever.
        if (proving.prove(member.email(), present, "account " + member.id()).isEmpty()) {
            var words = "This is not your present password";
            throw Problem.field(IdentityProblem.WRONG_PASSWORD, "/present", words);
        }
    }
}
