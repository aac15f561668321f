package dev.entente.registration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** What customers bought; whoever keeps sales answers, as far as the scope reaches and in the running transaction. */
public interface Purchases {

    /** The day of a sale, and which it was. */
    record Purchase(LocalDate on, UUID sale) {}

    /** The last sale to any of these customers since a day. */
    Optional<Purchase> last(Collection<UUID> customerIds, LocalDate since);
}
