package dev.entente.identity;

import static java.util.Objects.requireNonNull;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.problem.Problem;
import dev.entente.tenant.Scope;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the invitations that wait for an answer, sends them again and withdraws them. A partner's are its own. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.MEMBER_MANAGE)
public class ManagingInvitations {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    PendingInvitations invitations;

    @Inject
    Organisations organisations;

    @Inject
    Inviter inviter;

    @Inject
    Links links;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    public InvitationRow open(UUID id) {
        return rows(List.of(find(id))).getFirst();
    }

    /** The oldest first, behind the given one. */
    public List<InvitationRow> after(@Nullable UUID after, int limit) {
        return rows(invitations.after(ReadingMembers.side(), after == null ? FIRST : after, Limit.of(limit)));
    }

    public int count() {
        return Math.toIntExact(invitations.count(ReadingMembers.side()));
    }

    /** Sends it again, with another link; the earlier one no longer works. */
    public void renew(UUID id) {
        var invitation = find(id);
        invitations.renew(id, clock.instant(), Scope.current().memberId());
        audit.record("invitation.renewed", "invitation", id, null, null);
        inviter.invite(invitation);
    }

    /** Takes it back: its link no longer works. */
    public void withdraw(UUID id) {
        var invitation = find(id);
        if (invitations.delete(id) == 0) throw unknown();
        audit.record("invitation.withdrawn", "invitation", id, new Trail(invitation.name(), invitation.email()), null);
        links.dropAll(id);
    }

    private record Trail(String name, String email) {}

    private PendingInvitation find(UUID id) {
        return invitations
                .find(id)
                .filter(invitation -> ReadingMembers.isInReach(invitation.partnerId()))
                .orElseThrow(ManagingInvitations::unknown);
    }

    private static Problem unknown() {
        return new Problem(IdentityProblem.UNKNOWN_INVITATION, "It may have been accepted or withdrawn meanwhile.");
    }

    private List<InvitationRow> rows(List<PendingInvitation> list) {
        var sides =
                list.stream().map(ManagingInvitations::organisation).distinct().toList();
        var byId = organisations.all(sides).stream().collect(Collectors.toMap(Organisation::id, o -> o));
        return list.stream()
                .map(one -> InvitationRow.of(one, requireNonNull(byId.get(organisation(one)))))
                .toList();
    }

    private static UUID organisation(PendingInvitation invitation) {
        var partner = invitation.partnerId();
        return partner == null ? Scope.current().tenantId() : partner;
    }
}
