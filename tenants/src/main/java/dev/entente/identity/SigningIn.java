package dev.entente.identity;

import dev.entente.credential.Links;
import dev.entente.credential.ProvingByPassword;
import dev.entente.credential.Purpose;
import dev.entente.credential.Sessions;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets a member in at the tenant's address, and gives the key of the new session; nothing when refused, whatever the reason. */
@ApplicationScoped
@Open("Nobody has signed in yet")
public class SigningIn {

    @Inject
    ProvingByPassword proving;

    @Inject
    Links links;

    @Inject
    Sessions sessions;

    /** Where a member signs in from: the remote address, and the device in words. */
    public record Visit(String remote, String device) {}

    public Optional<String> withPassword(String email, String password, Visit visit) {
        return proving.prove(Email.normal(email), password, visit.remote())
                .map(proven -> open(proven.partnerId(), proven.memberId(), visit));
    }

    /** With a one-time link, which is used up by it. */
    public Optional<String> withLink(String key, Visit visit) {
        return links.use(key, Purpose.SIGN_IN, Purpose.HAND_OVER)
                .map(used -> open(used.partnerId(), used.memberId(), visit));
    }

    /** Who has just shown a link from a letter, and chosen a password. */
    String welcome(Member member, Visit visit) {
        return open(member.partnerId(), member.id(), visit);
    }

    private String open(@Nullable UUID partnerId, UUID memberId, Visit visit) {
        var scope = Scope.member(Scope.current().tenantId(), partnerId, memberId);
        return Scope.call(scope, () -> sessions.open(memberId, visit.device()));
    }
}
