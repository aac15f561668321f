package dev.entente.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as lists show it, with the organisation's name. */
public record MemberRow(
        UUID id,
        String name,
        String email,
        @Nullable UUID partnerId,
        String organisation,
        Set<Role> roles,
        boolean active,
        Instant joinedAt) {

    static MemberRow of(Member member, Organisation organisation) {
        return new MemberRow(
                member.id(),
                member.name(),
                member.email(),
                member.partnerId(),
                organisation.name(),
                member.roles(),
                member.isActive(),
                member.joinedAt());
    }
}
