package dev.entente.operator;

import dev.entente.credential.CredentialProblem;
import dev.entente.credential.PasswordRules;
import dev.entente.credential.Passwords;
import dev.entente.identity.AddingMembers;
import dev.entente.identity.Internal;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Adds a member whose password the operator chooses: for demos and first installations, never over the tenant's own address. */
@ApplicationScoped
@Internal
public class AddingMembersWithPassword {

    @Inject
    AddingMembers adding;

    @Inject
    Passwords passwords;

    public Member add(UUID tenantId, Invitation invitation, String password) {
        Operator.check();
        var findings = new Findings();
        PasswordRules.check(findings, "/password", password, invitation.email());
        findings.refuse(CredentialProblem.WEAK_PASSWORD);
        return Scope.call(Scope.system(tenantId), () -> {
            var member = adding.add(invitation);
            passwords.choose(member.id(), password);
            return member;
        });
    }
}
