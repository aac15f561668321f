package dev.entente.identity;

import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the vendor from locking itself out. */
@ApplicationScoped
class Administrators {

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    /** Refuses to let the last one go. Two who let each other go wait for one another here; the second is refused. */
    void letGo(Member leaving) {
        if (!leaving.roles().contains(Role.ADMINISTRATOR)) return;
        organisations.lockHome(Scope.current().tenantId());
        boolean another = members.activeAtHome().stream()
                .anyMatch(member ->
                        !member.id().equals(leaving.id()) && member.roles().contains(Role.ADMINISTRATOR));
        if (!another) {
            throw new Problem(IdentityProblem.LAST_ADMINISTRATOR, "Make somebody else an administrator first.");
        }
    }
}
