package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.sale.AutomaticRenewal.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows how a subscription stands that may renew by itself. */
@Internal
@ApplicationScoped
class KnowingRenewals {

    @Inject
    Sales sales;

    @Inject
    TakingSales taking;

    @Inject
    KnowingSubscriptions subscriptions;

    @Inject
    RenewalPolicies policies;

    /** By any of its sales; none where it does not end by itself, or the sale that ends last is not to renew. */
    Optional<Known> of(Subscription it) {
        return it.last()
                .flatMap(sales::current)
                .filter(sale -> sale.circumstances().isRenewing())
                .flatMap(last -> Optional.ofNullable(
                                taking.standing(List.of(last.id())).get(last.id()))
                        .map(standing -> new Known(
                                last,
                                standing.report(),
                                it,
                                policies.of(last),
                                !sales.currentRefundsOf(new UUID[] {last.id()}).isEmpty(),
                                sales.stopOf(last.id()).isPresent())));
    }

    Optional<Known> ofSale(UUID saleId) {
        return sales.current(saleId)
                .filter(sale -> !sale.isWithdrawn() && sale.circumstances().subscription() != null)
                .flatMap(sale -> subscriptions.of(List.of(sale)).stream().findFirst())
                .flatMap(this::of);
    }
}
