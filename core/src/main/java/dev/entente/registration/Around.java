package dev.entente.registration;

import dev.entente.registration.Purchases.Purchase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is around a claim: registrations and open deals of the same domain or with a name like it, what the
 * customer bought last, whether it is one that the vendor has named, and who covers the market that it is in. The claim's own registration and deals of its own partner are not among it.
 */
record Around(
        List<Neighbour> registrations,
        List<Neighbour> deals,
        @Nullable Purchase last,
        @Nullable Named named,
        @Nullable Market market) {

    Around {
        registrations = List.copyOf(registrations);
        deals = List.copyOf(deals);
    }

    /** A customer that the vendor has named, and why it matters. */
    record Named(UUID id, String because) {}

    /** The territory that a customer is in, by its path; whether the claim's partner covers it, and which others do, by name. */
    record Market(UUID territory, String path, boolean isOwn, List<String> others) {

        Market {
            others = List.copyOf(others);
        }
    }

    /** A registration or a deal; it holds if it is a registration that protects today, until a day as it stands. */
    record Neighbour(
            UUID id,
            String number,
            String customer,
            @Nullable String domain,
            boolean holds,
            @Nullable LocalDate until) {

        Neighbour(UUID id, String number, String customer, @Nullable String domain, boolean holds) {
            this(id, number, customer, domain, holds, null);
        }
    }
}
