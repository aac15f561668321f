package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.credential.Passwords;
import dev.entente.credential.Sessions;
import dev.entente.problem.Problem;
import dev.entente.tenant.Addresses;
import dev.entente.tenant.CurrentTenant;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Lets people in: adds the member, and makes the one-time link that lets it choose a password. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.MEMBER_MANAGE)
public class InvitingMembers {

    @Inject
    AddingMembers adding;

    @Inject
    Members members;

    @Inject
    ReadingMembers reading;

    @Inject
    Links links;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    Addresses addresses;

    @Inject
    CurrentTenant tenant;

    @Inject
    Audit audit;

    /** The member, and the link to pass on: it works once, within a day. */
    public record Invited(Member member, String link) {}

    /** A partner's own administrator invites for that partner only, and need not name it. */
    public Invited invite(Invitation wanted) {
        var side = Scope.current().partnerId();
        if (side != null && wanted.partnerId() != null && !Objects.equals(side, wanted.partnerId())) {
            throw Problem.field(
                    IdentityProblem.UNKNOWN_ORGANISATION, "/partner", "Leave the partner out; you invite for your own");
        }
        var member = adding.add(side == null ? wanted : wanted.of(side));
        return new Invited(member, link(member.id()));
    }

    /** Lets a member in anew: with another link, without the old password, and active again. */
    public Invited again(UUID id) {
        var member = reading.find(id);
        members.mark(id, Member.State.active);
        audit.record("member.invited", "member", id, null, null);
        passwords.drop(id);
        sessions.closeAll(id, null);
        return new Invited(member, link(id));
    }

    private String link(UUID memberId) {
        return addresses.of(tenant.get().slug()) + "/link/" + links.make(memberId);
    }
}
