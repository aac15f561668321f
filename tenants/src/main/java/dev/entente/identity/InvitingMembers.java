package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.credential.Passwords;
import dev.entente.credential.Purpose;
import dev.entente.credential.Sessions;
import dev.entente.credential.Tokens;
import dev.entente.problem.Findings;
import dev.entente.problem.Problem;
import dev.entente.tenant.Broken;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Asks people in by mail. What comes back is the same whether the address is a member's on another side or nobody's. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.MEMBER_MANAGE)
public class InvitingMembers {

    /** An address is asked once by each organisation. */
    static final String ONE_EACH = "invitation_tenant_id_partner_id_email_key";

    @Inject
    PendingInvitations invitations;

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    @Inject
    ReadingMembers reading;

    @Inject
    Inviter inviter;

    @Inject
    Links links;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Event<MemberLetInAgain> again;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** What the trail keeps of an invitation. */
    private record Trail(String name, String email, Set<Role> roles) {}

    /** A partner's own administrator invites for that partner only, and need not name it. */
    public PendingInvitation invite(Invitation asked) {
        var side = Scope.current().partnerId();
        if (side != null && asked.partnerId() != null && !Objects.equals(side, asked.partnerId())) {
            throw Problem.field(
                    IdentityProblem.UNKNOWN_ORGANISATION, "/partner", "Leave the partner out; you invite for your own");
        }
        var wanted = side == null ? asked : asked.of(side);
        check(wanted);
        var invitation =
                new PendingInvitation(Ids.next(), wanted, Scope.current().memberId(), clock.instant());
        insert(invitation);
        var after = new Trail(wanted.name(), wanted.email(), wanted.roles());
        audit.record("member.invited", "invitation", invitation.id(), null, after);
        inviter.invite(invitation);
        return invitation;
    }

    private void check(Invitation wanted) {
        var findings = new Findings();
        wanted.check(findings);
        findings.refuse(IdentityProblem.INVALID_MEMBER);
        var partner = wanted.partnerId();
        if (partner != null)
            organisations.find(partner).ifPresentOrElse(AddingMembers::refuseClosed, () -> {
                var words = "Name a partner by its id";
                throw Problem.field(IdentityProblem.UNKNOWN_ORGANISATION, "/partner", words);
            });
        // Of members that whoever invites can see anyway, and of those alone.
        if (members.countWith(wanted.email()) > 0) throw AddingMembers.taken();
        if (invitations.countWith(wanted.email(), partner) > 0) throw waiting();
    }

    private void insert(PendingInvitation invitation) {
        Broken.told(() -> invitations.insert(invitation), InvitingMembers::waiting, ONE_EACH);
    }

    static Problem waiting() {
        var words = "Send the invitation that is waiting for an answer again";
        return Problem.field(IdentityProblem.INVITED_ALREADY, "/email", words);
    }

    /** Lets a member in anew: with a link by mail, without the old password, and active again. */
    public void again(UUID id) {
        var member = reading.find(id);
        var partner = member.partnerId();
        if (partner != null) organisations.find(partner).ifPresent(AddingMembers::refuseClosed);
        members.mark(id, Member.State.active);
        audit.record("member.invited", "member", id, null, null);
        passwords.drop(id);
        sessions.closeAll(id, null);
        if (!member.isActive()) {
            tokens.revokeAll(id);
            links.dropAll(id);
        }
        again.fire(new MemberLetInAgain(member, links.make(id, Purpose.RETURN)));
    }
}
