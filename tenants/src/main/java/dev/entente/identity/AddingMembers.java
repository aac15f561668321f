package dev.entente.identity;

import dev.entente.audit.Audit;
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
import java.util.Set;
import java.util.UUID;

/** Adds members and the organisations they act for; whoever calls it has asked for the permission. */
@ApplicationScoped
@Transactional
@Internal
public class AddingMembers {

    @Inject
    Members members;

    @Inject
    Organisations organisations;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<MemberKnown> known;

    public Member add(Invitation invitation) {
        return add(Ids.next(), invitation);
    }

    /** With an id that is known already. */
    public Member add(UUID id, Invitation invitation) {
        var findings = new Findings();
        invitation.check(findings);
        findings.refuse(IdentityProblem.INVALID_MEMBER);
        var partner = invitation.partnerId();
        if (partner != null) organisations.keep(Scope.current().tenantId(), partner);
        if (partner != null)
            organisations.find(partner).ifPresentOrElse(AddingMembers::refuseClosed, () -> {
                var words = "Name a partner by its id";
                throw Problem.field(IdentityProblem.UNKNOWN_ORGANISATION, "/partner", words);
            });
        var member = new Member(id, invitation, clock.instant());
        insert(member);
        audit.record(
                "member.added", "member", member.id(), null, new Trail(member.name(), member.email(), member.roles()));
        known.fire(new MemberKnown(member));
        return member;
    }

    static void refuseClosed(Organisation organisation) {
        if (organisation.isClosed()) throw ClosingOrganisations.refused();
    }

    private void insert(Member member) {
        if (members.countWith(member.email()) > 0) throw taken();
        Broken.told(() -> members.insert(member), AddingMembers::taken, "member_tenant_id_email_key");
    }

    static Problem taken() {
        var words = "Use another address; a member of this workspace has this one";
        return Problem.field(IdentityProblem.EMAIL_TAKEN, "/email", words);
    }

    /** What the trail keeps of a new member. */
    private record Trail(String name, String email, Set<Role> roles) {}
}
