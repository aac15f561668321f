package dev.entente.identity;

import dev.entente.credential.Tokens;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows the tokens of the own side's members, and ends them. */
@ApplicationScoped
@Requires(IdentityPermissions.TOKEN_MANAGE)
public class RevokingTokens {

    @Inject
    Tokens tokens;

    public List<Tokens.Listed> list() {
        return tokens.list(Scope.current().partnerId());
    }

    public void revoke(UUID id) {
        if (!tokens.revoke(id, Scope.current().partnerId())) {
            throw new Problem(IdentityProblem.UNKNOWN_TOKEN, "It may have been revoked already.");
        }
    }
}
