package dev.entente.imports;

import dev.entente.identity.Access;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whoever imports may do the same by hand: a token that records no sales imports none. */
@ApplicationScoped
class ByHand {

    @Inject
    Access access;

    void require(Kind kind) {
        if (access.may(kind.permission())) return;
        throw new Problem(
                ImportProblem.NOT_YOURS,
                "Ask for the permission " + kind.permission() + " besides " + ImportPermissions.RUN + ".");
    }
}
