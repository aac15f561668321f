package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Asks the first person of a company in, for use cases that have asked whether they may take the company in. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InvitingContacts {

    @Inject
    PendingInvitations invitations;

    @Inject
    Members members;

    @Inject
    Inviter inviter;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** As an administrator of the partner that the invitation names; false where the address is a member's or was asked already. */
    public boolean invite(Invitation wanted) {
        var partner = Objects.requireNonNull(wanted.partnerId());
        if (members.countWith(wanted.email()) > 0 || invitations.countWith(wanted.email(), partner) > 0) return false;
        var invitation =
                new PendingInvitation(Ids.next(), wanted, Scope.current().memberId(), clock.instant());
        // What is done beside it is undone: a transaction in which a key was taken writes nothing more.
        Broken.told(() -> invitations.insert(invitation), InvitingMembers::waiting, InvitingMembers.ONE_EACH);
        var after = Map.of("name", wanted.name(), "email", wanted.email(), "roles", Set.copyOf(wanted.roles()));
        audit.record("member.invited", "invitation", invitation.id(), null, after);
        inviter.invite(invitation);
        return true;
    }
}
