package dev.entente.ui.member;

import dev.entente.identity.ChangingRoles;
import dev.entente.identity.DeactivatingMembers;
import dev.entente.identity.InvitingMembers;
import dev.entente.identity.ManagingInvitations;
import dev.entente.identity.ReadingMembers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** All that can be done with people, in one place, for the pages of both sides. */
@Dependent
public class PeopleDesk {

    final ReadingMembers members;
    final InvitingMembers inviting;
    final ManagingInvitations invitations;
    final ChangingRoles roles;
    final DeactivatingMembers deactivating;

    @Inject
    public PeopleDesk(
            ReadingMembers members,
            InvitingMembers inviting,
            ManagingInvitations invitations,
            ChangingRoles roles,
            DeactivatingMembers deactivating) {
        this.members = members;
        this.inviting = inviting;
        this.invitations = invitations;
        this.roles = roles;
        this.deactivating = deactivating;
    }
}
