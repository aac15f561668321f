package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.problem.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts a member's mistyped address right; whoever calls it has made sure that nobody has proved the old one yet. */
@ApplicationScoped
@Transactional
@Internal
public class CorrectingEmail {

    @Inject
    Members members;

    @Inject
    Audit audit;

    @Inject
    Event<MemberKnown> known;

    /** What the trail keeps. */
    private record Trail(String email) {}

    /** The member with the other address. */
    public Member correct(Member member, String typed) {
        var email = Email.normal(typed);
        if (email.equals(member.email())) return member;
        var findings = new Findings();
        Email.check(findings, "/email", email);
        findings.refuse(IdentityProblem.INVALID_MEMBER);
        if (members.countWith(email) > 0) throw AddingMembers.taken();
        members.readdress(member.id(), email);
        audit.record("member.readdressed", "member", member.id(), new Trail(member.email()), new Trail(email));
        var corrected = members.find(member.id()).orElseThrow();
        known.fire(new MemberKnown(corrected));
        return corrected;
    }
}
