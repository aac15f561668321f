package dev.entente.identity;

import dev.entente.credential.Sessions;
import dev.entente.problem.Problem;
import dev.entente.tenant.Actor;
import dev.entente.tenant.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows members where they are signed in, and ends what they do not want: signing out is ending the present one. */
@ApplicationScoped
@Requires(IdentityPermissions.OWN_ACCOUNT)
public class ManagingSessions {

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    /** One device where the member is signed in. */
    public record Device(UUID id, String name, Instant since, Instant lastSeen, boolean isPresent) {}

    /** The member's open sessions, the last used first. */
    public List<Device> list() {
        var present = present();
        return sessions.list(access.current().id()).stream()
                .map(s -> new Device(s.id(), s.device(), s.openedAt(), s.seenAt(), Objects.equals(s.id(), present)))
                .toList();
    }

    public void end(UUID session) {
        if (!sessions.close(access.current().id(), session)) {
            throw new Problem(IdentityProblem.UNKNOWN_SESSION, "It may have ended already.");
        }
    }

    public int endOthers() {
        return sessions.closeAll(access.current().id(), present());
    }

    public void signOut() {
        var present = present();
        if (present != null) sessions.close(access.current().id(), present);
    }

    private static @Nullable UUID present() {
        return Scope.current().actor() instanceof Actor.Member member ? member.session() : null;
    }
}
