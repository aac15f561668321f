package dev.entente.identity;

import dev.entente.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Shuts a member out at once; its sessions, tokens and links are taken away once that is certain. */
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
    Event<AccessEnded> ended;

    @Inject
    Audit audit;

    public void deactivate(UUID id) {
        var member = reading.find(id);
        if (!member.isActive()) return;
        administrators.letGo(member);
        members.mark(id, Member.State.deactivated);
        audit.record("member.deactivated", "member", id, null, null);
        ended.fire(new AccessEnded(Set.of(id)));
    }
}
