package dev.entente.identity;

import dev.entente.credential.CredentialProblem;
import dev.entente.credential.Links;
import dev.entente.credential.PasswordRules;
import dev.entente.credential.Passwords;
import dev.entente.credential.Purpose;
import dev.entente.credential.Sessions;
import dev.entente.identity.SigningIn.Visit;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Lets whoever holds the link from a letter choose another password; every session and every other link of the member ends. */
@ApplicationScoped
@Open("Whoever has forgotten the password cannot sign in; the link is what they have")
public class ResettingPasswords {

    private static final Purpose[] PURPOSES = {Purpose.RESET, Purpose.RETURN};

    @Inject
    Links links;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    SigningIn signing;

    @Inject
    Reading reading;

    /** The e-mail address of the member whose password a good link changes; to look does not use it up. */
    public Optional<String> look(String key) {
        return links.look(key, PURPOSES).flatMap(this::active).map(Member::email);
    }

    /** The key of a session of the member with another password; nothing if the link is none, or no longer. */
    public Optional<String> reset(String key, String password, Visit visit) {
        var email = look(key);
        if (email.isEmpty()) return Optional.empty();
        var findings = new Findings();
        PasswordRules.check(findings, "/password", password, email.get());
        findings.refuse(CredentialProblem.WEAK_PASSWORD);
        return links.use(key, PURPOSES)
                .flatMap(used -> active(used.memberId()))
                .map(member -> choose(member, password))
                .map(member -> signing.welcome(member, visit));
    }

    private Member choose(Member member, String password) {
        var scope = Scope.member(Scope.current().tenantId(), member.partnerId(), member.id());
        return Scope.call(scope, () -> {
            passwords.choose(member.id(), password);
            sessions.closeAll(member.id(), null);
            links.dropAll(member.id());
            return member;
        });
    }

    private Optional<Member> active(UUID id) {
        return Scope.call(Scope.system(Scope.current().tenantId()), () -> reading.active(id));
    }

    /** The transaction, in a scope that reaches all sides. */
    @ApplicationScoped
    @Transactional
    @Internal
    static class Reading {

        @Inject
        Members members;

        public Optional<Member> active(UUID id) {
            return members.find(id).filter(Member::isActive);
        }
    }
}
