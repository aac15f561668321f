package dev.entente.customer;

import java.util.Set;
import java.util.UUID;

/** Companies that nothing named were taken out again. */
public record CustomersRemoved(Set<UUID> customers) {

    public CustomersRemoved {
        customers = Set.copyOf(customers);
    }
}
