package dev.entente.search;

import java.util.Optional;
import java.util.UUID;

/** Contributes records that were there before they could be found, or under other texts; one bean a capability. */
public interface Refills {

    /**
     * Makes the tokens of the next so many behind a key, as nobody changes them meanwhile. The last of a full part; empty where there
     * are no more. Called inside a transaction.
     */
    Optional<UUID> refill(UUID after, int most);
}
