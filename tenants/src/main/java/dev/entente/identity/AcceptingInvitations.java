package dev.entente.identity;

import dev.entente.credential.Links;
import dev.entente.credential.PasswordRules;
import dev.entente.credential.Passwords;
import dev.entente.credential.Purpose;
import dev.entente.identity.SigningIn.Visit;
import dev.entente.problem.Findings;
import dev.entente.tenant.Ids;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a member of whoever holds an invitation's link: with the name as they write it, and a password of their own. */
@ApplicationScoped
@Open("Whoever was invited is no member yet; the link is what they have")
public class AcceptingInvitations {

    @Inject
    Links links;

    @Inject
    SigningIn signing;

    @Inject
    Answering answering;

    /** What an invitation says to whoever opens it. */
    public record Invited(
            String organisation,
            String email,
            String name,
            @Nullable UUID partnerId) {}

    /** What the newcomer says: the own name, and the password to come. */
    public record Answer(String name, String password) {}

    /** The invitation of a link that is good; to look does not use it up. */
    public Optional<Invited> look(String key) {
        var system = system();
        return links.look(key, Purpose.INVITATION).flatMap(id -> Scope.call(system, () -> answering.read(id)));
    }

    /** The key of the new member's session; nothing if the link is none, or no longer. */
    public Optional<String> accept(String key, Answer answer, Visit visit) {
        var invited = look(key);
        if (invited.isEmpty()) return Optional.empty();
        var found = invited.get();
        var findings = new Findings();
        Invitation.checkName(findings, answer.name());
        PasswordRules.check(findings, "/password", answer.password(), found.email());
        findings.refuse(IdentityProblem.INVALID_MEMBER);
        var id = links.look(key, Purpose.INVITATION);
        var newcomer = Scope.member(Scope.current().tenantId(), found.partnerId(), Ids.next());
        return id.flatMap(known -> Scope.call(newcomer, () -> answering.join(known, answer)))
                .map(member -> signing.welcome(member, visit));
    }

    private static Scope system() {
        return Scope.system(Scope.current().tenantId());
    }

    /** The transactions, each in a scope that reaches the invitation. */
    @ApplicationScoped
    @Transactional
    @Internal
    static class Answering {

        @Inject
        PendingInvitations invitations;

        @Inject
        Organisations organisations;

        @Inject
        AddingMembers adding;

        @Inject
        Passwords passwords;

        @Inject
        Links links;

        public Optional<Invited> read(UUID id) {
            return invitations.find(id).map(found -> {
                var side = found.partnerId() == null ? Scope.current().tenantId() : found.partnerId();
                var organisation = organisations.find(side).orElseThrow().name();
                return new Invited(organisation, found.email(), found.name(), found.partnerId());
            });
        }

        // Of two at once, the second waits here and finds that it is gone. The password comes last, since it commits at
        // once.
        public Optional<Member> join(UUID id, Answer answer) {
            var found = invitations.find(id);
            if (found.isEmpty() || invitations.delete(id) == 0) return Optional.empty();
            var member = adding.add(requireMember(), found.get().as(answer.name()));
            passwords.choose(member.id(), answer.password());
            links.dropAll(id);
            return Optional.of(member);
        }

        private static UUID requireMember() {
            var id = Scope.current().memberId();
            if (id == null) throw new IllegalStateException("A newcomer is bound by the id that they get");
            return id;
        }
    }
}
