package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.credential.Sessions;
import dev.entente.credential.Tokens;
import dev.entente.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * Shuts a whole partner out, and lets it back in: while it is closed nobody comes in for it and nobody is asked in. Whoever was
 * shut out is invited again when it is opened; nobody comes back by an old key.
 */
@Internal
@ApplicationScoped
@Transactional
public class ClosingOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    Members members;

    @Inject
    PendingInvitations invitations;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Links links;

    @Inject
    Audit audit;

    /** How many people had access until now. What they hold ends last, since that commits at once. */
    public int close(UUID partnerId) {
        organisations.close(partnerId, true);
        var active = members.activeOf(partnerId);
        var waiting = invitations.ofPartner(partnerId);
        for (var member : active) {
            members.mark(member.id(), Member.State.deactivated);
            audit.record("member.deactivated", "member", member.id(), null, null);
        }
        waiting.forEach(each -> invitations.delete(each.id()));
        audit.record(
                "organisation.closed",
                "partner",
                partnerId,
                null,
                Map.of("members", active.size(), "invitations", waiting.size()));
        waiting.forEach(each -> links.dropAll(each.id()));
        for (var member : active) {
            tokens.revokeAll(member.id());
            links.dropAll(member.id());
            sessions.closeAll(member.id(), null);
        }
        return active.size();
    }

    public void open(UUID partnerId) {
        if (organisations.find(partnerId).filter(Organisation::isClosed).isEmpty()) return;
        organisations.close(partnerId, false);
        audit.record("organisation.opened", "partner", partnerId, null, null);
    }

    /** How many people can come in for it now. */
    public int people(UUID partnerId) {
        return members.activeOf(partnerId).size();
    }

    static Problem refused() {
        return Problem.field(
                IdentityProblem.CLOSED_ORGANISATION, "/partner", "Take the partner back into the program first");
    }
}
