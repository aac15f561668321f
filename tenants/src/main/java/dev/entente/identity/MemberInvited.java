package dev.entente.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was invited, for the first time or again; fired in the inviter's transaction, so that the letter goes out with the
 * invitation or not at all. Taken says that the address is a member's on another side: its owner is told that, and nobody
 * else is.
 */
public record MemberInvited(
        UUID id,
        String email,
        String name,
        @Nullable UUID partnerId,
        String organisation,
        String inviter,
        String key,
        boolean taken) {}
