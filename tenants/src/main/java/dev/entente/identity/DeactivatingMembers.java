package dev.entente.identity;

import dev.entente.audit.Audit;
import dev.entente.credential.Links;
import dev.entente.credential.Sessions;
import dev.entente.credential.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shuts a member out at once: its sessions, tokens and links end with it. */
@ApplicationScoped
@Transactional
@Requires(IdentityPermissions.MEMBER_MANAGE)
public class DeactivatingMembers {

    @Inject
    ReadingMembers reading;

    @Inject
    Members members;

    @Inject
    Administrators administrators;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    Links links;

    @Inject
    Audit audit;

    public void deactivate(UUID id) {
        var member = reading.find(id);
        if (!member.isActive()) return;
        administrators.letGo(member);
        members.mark(id, Member.State.deactivated);
        audit.record("member.deactivated", "member", id, null, null);
        tokens.revokeAll(id);
        links.dropAll(id);
        sessions.closeAll(id, null);
    }
}
