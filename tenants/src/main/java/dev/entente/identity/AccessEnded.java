package dev.entente.identity;

import java.util.Set;
import java.util.UUID;

/** Members were shut out and invitations taken back, in the running transaction: what they hold goes once it has committed. */
public record AccessEnded(Set<UUID> holders) {

    public AccessEnded {
        holders = Set.copyOf(holders);
    }
}
