package dev.entente.message;

import dev.entente.identity.IdentityFixtures;
import dev.entente.identity.Invitation;
import dev.entente.identity.Role;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.util.Set;

/** Notices as they are read. */
public final class MessageFixtures {

    private MessageFixtures() {}

    /** A notice that leads to the partners. */
    public static Notice notice(String title, String text, Instant at) {
        var member = IdentityFixtures.member(
                new Invitation("ada@acme.example", "Ada Byron", Set.of(Role.ADMINISTRATOR), null));
        return new Notice(Ids.derived(title), member, new News("job.finished", title, text, "partners"), at, false);
    }

    public static void markRead(Notice notice, Instant at) {
        notice.readAt = at;
    }
}
