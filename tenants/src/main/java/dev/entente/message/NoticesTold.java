package dev.entente.message;

import java.util.Set;
import java.util.UUID;

/** These members have something new in their inbox; fired in the transaction that puts it there. */
public record NoticesTold(Set<UUID> members) {

    public NoticesTold {
        members = Set.copyOf(members);
    }
}
