package dev.entente.operator;

import dev.entente.credential.CredentialProblem;
import dev.entente.credential.PasswordRules;
import dev.entente.credential.Passwords;
import dev.entente.credential.Tokens;
import dev.entente.identity.AddingMembers;
import dev.entente.identity.Catalog;
import dev.entente.identity.Internal;
import dev.entente.identity.Invitation;
import dev.entente.identity.Member;
import dev.entente.problem.Findings;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** Adds a member whose password the operator chooses: for demos and first installations, never over the tenant's own address. */
@ApplicationScoped
@Internal
public class AddingMembersWithPassword {

    private static final Duration TOKEN_LASTS = Duration.ofDays(1);

    @Inject
    AddingMembers adding;

    @Inject
    Passwords passwords;

    @Inject
    Tokens tokens;

    @Inject
    Catalog catalog;

    @Inject
    InstantSource clock;

    /** Who was added, and a token that is told this one time and lasts a day. */
    public record Added(Member member, String token) {}

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

    /** For whoever speaks for this member over REST from the first day on, as the demo does. */
    public Added addWithToken(UUID tenantId, Invitation invitation, String password) {
        var member = add(tenantId, invitation, password);
        return new Added(member, Scope.call(Scope.system(tenantId), () -> token(member)));
    }

    private String token(Member member) {
        var ends = clock.instant().plus(TOKEN_LASTS);
        return tokens.make(new Tokens.Wanted(member.id(), "First token", catalog.codes(member.roles()), ends))
                .token();
    }
}
