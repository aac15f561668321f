package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Gives a member other roles of its side; they count from its next request on. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.MEMBER_MANAGE)
public class ChangingRoles {

    @Inject
    ReadingMembers reading;

    @Inject
    Members members;

    @Inject
    Administrators administrators;

    @Inject
    Audit audit;

    /** The member as it stands, for whoever may change it. */
    public MemberRow current(UUID id) {
        return reading.open(id);
    }

    public void change(UUID id, Set<Role> roles) {
        var member = reading.find(id);
        if (member.roles().equals(roles)) return;
        var findings = new Findings();
        Invitation.checkRoles(findings, roles, member.partnerId());
        findings.refuse(IdentityProblem.INVALID_MEMBER);
        if (!roles.contains(Role.ADMINISTRATOR)) administrators.letGo(member);
        members.assign(id, RolesText.write(roles));
        audit.record("member.assigned", "member", id, new Trail(member.roles()), new Trail(roles));
    }

    private record Trail(Set<Role> roles) {}
}
