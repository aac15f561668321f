package dev.entente.imports;

import dev.entente.identity.Access;
import dev.entente.problem.Problem;
import dev.entente.territory.TerritoryPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever imports may do the same by hand: a token that records no sales imports none. */
@ApplicationScoped
class ByHand {

    @Inject
    Access access;

    void require(Kind kind) {
        require(kind.permission());
    }

    /** And says what its columns say by hand. */
    void require(Kind kind, Mapping mapping) {
        require(kind);
        if (kind == Kind.PARTNERS && mapping.says("covers")) require(TerritoryPermissions.ASSIGN);
    }

    private void require(String permission) {
        if (access.may(permission)) return;
        throw new Problem(
                ImportProblem.NOT_YOURS,
                "Ask for the permission " + permission + " besides " + ImportPermissions.RUN + ".");
    }
}
