package dev.entente.conflict;

import dev.entente.deal.Deal;
import dev.entente.deal.FindingDeals;
import dev.entente.identity.Internal;
import dev.entente.registration.HoldingRegistrations;
import dev.entente.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Knows the open deals with a customer that a case is about. */
@Internal
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CustomersDeals {

    @Inject
    HoldingRegistrations registrations;

    @Inject
    FindingDeals deals;

    /** The one that a registration protects, or else the first that is open. */
    Optional<UUID> of(String domain) {
        return registrations.claiming(domain).stream()
                .map(Registration::dealId)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> open(domain).stream().map(Deal::id).findFirst());
    }

    /** The partners that lead one. */
    List<UUID> leading(String domain) {
        return open(domain).stream()
                .map(Deal::partnerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Deal> open(String domain) {
        return deals.openLike(domain, List.of());
    }
}
