package dev.entente.plan;

import java.util.Set;
import java.util.UUID;

/** Plans began with these partners, in the running transaction: what some of their tasks wait for may have happened before. */
record PlansStarted(Set<UUID> partners) {

    PlansStarted {
        partners = Set.copyOf(partners);
    }
}
