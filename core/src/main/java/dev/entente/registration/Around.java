package dev.entente.registration;

import dev.entente.registration.Purchases.Purchase;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is around a claim: registrations and open deals of the same domain or with a name like it, and what the
 * customer bought last. The claim's own registration and deals of its own partner are not among it.
 */
record Around(
        List<Neighbour> registrations,
        List<Neighbour> deals,
        @Nullable Purchase last) {

    Around {
        registrations = List.copyOf(registrations);
        deals = List.copyOf(deals);
    }

    /** A registration or a deal; it holds if it is a registration that protects today. */
    record Neighbour(
            UUID id,
            String number,
            String customer,
            @Nullable String domain,
            boolean holds) {}
}
