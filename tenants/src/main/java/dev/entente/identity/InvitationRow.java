package dev.entente.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as lists show it, with the organisation's name. */
public record InvitationRow(
        UUID id,
        String name,
        String email,
        @Nullable UUID partnerId,
        String organisation,
        Set<Role> roles,
        Instant invitedAt) {

    static InvitationRow of(PendingInvitation invitation, Organisation organisation) {
        return new InvitationRow(
                invitation.id(),
                invitation.name(),
                invitation.email(),
                invitation.partnerId(),
                organisation.name(),
                invitation.roles(),
                invitation.invitedAt());
    }
}
