package dev.entente.sale;

import dev.entente.identity.Internal;
import dev.entente.partner.TakingTurns;
import dev.entente.sale.AutomaticRenewal.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    @Inject
    Successions successions;

    @Inject
    TakingTurns turns;

    @Inject
    TakingSubscriptionTurns subscriptionTurns;

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
                                sales.stopOf(last.id()).isPresent(),
                                succession(it, last).orElse(null))));
    }

    private Optional<Succession> succession(Subscription it, Sale last) {
        return Optional.ofNullable(it.until()).flatMap(end -> successions.of(last.partnerId(), end));
    }

    /** As it is once it is its turn, and that of those who sold parts of it: what is recorded meanwhile counts. */
    Optional<Subscription> turn(UUID saleId) {
        subscriptionTurns.with(
                sales.current(saleId).map(sale -> sale.circumstances().subscription()).stream());
        subscription(saleId).ifPresent(it -> turns.with(sellers(it)));
        return subscription(saleId);
    }

    /** Whether one of its sales says that it renews by itself, and neither that nor the renewal of all was cancelled. */
    boolean isToRenew(Subscription it, UUID saleId) {
        return sales.current(saleId)
                        .filter(sale -> sale.circumstances().isRenewing())
                        .isPresent()
                && sales.stopOf(saleId).isEmpty()
                && it.last().flatMap(sales::stopOf).isEmpty();
    }

    private List<UUID> sellers(Subscription it) {
        var ids = it.parts().stream().map(Subscription.Part::saleId).distinct().toArray(UUID[]::new);
        var sold = sales.currentOf(ids);
        var next = sold.stream()
                .filter(sale -> it.last().filter(sale.id()::equals).isPresent())
                .flatMap(sale -> succession(it, sale).stream())
                .map(Succession::partnerId)
                .filter(Objects::nonNull);
        return Stream.concat(sold.stream().map(Sale::partnerId), next).toList();
    }

    Optional<Known> locked(UUID saleId) {
        return turn(saleId).flatMap(this::of);
    }

    private Optional<Subscription> subscription(UUID saleId) {
        return sales.current(saleId)
                .filter(sale -> !sale.isWithdrawn() && sale.circumstances().subscription() != null)
                .flatMap(sale -> subscriptions.of(List.of(sale)).stream().findFirst());
    }
}
