package dev.entente.ui;

import dev.entente.problem.Problem;
import dev.entente.sale.CancellingRenewals;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.sale.Sale;
import dev.entente.sale.SaleProblem;
import dev.entente.sale.Subscription;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.sale.SubscriptionFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of the use cases of subscriptions. */
final class FakesOfSubscriptions {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private FakesOfSubscriptions() {}

    static final class Reading extends ReadingSubscriptions {

        @Override
        public List<Subscription> list(SubscriptionFilter filter, int offset, int limit) {
            World.current().asked("subscriptions");
            return found(filter).skip(offset).limit(limit).toList();
        }

        @Override
        public int count(SubscriptionFilter filter) {
            return (int) found(filter).count();
        }

        @Override
        public int notice() {
            return 90;
        }

        private static Stream<Subscription> found(SubscriptionFilter filter) {
            var typed = filter.typed() == null ? "" : filter.typed().toLowerCase(Locale.ROOT);
            return World.current().subscriptions.stream()
                    .map(SubscriptionPage::subscription)
                    .filter(each -> filter.states().isEmpty() || filter.states().contains(each.stateOn(TODAY, 90)))
                    .filter(each ->
                            filter.partnerId() == null || each.partnerId().equals(filter.partnerId()))
                    .filter(each -> (each.customer() + " " + each.name())
                            .toLowerCase(Locale.ROOT)
                            .contains(typed));
        }

        @Override
        public SubscriptionPage open(UUID saleId) {
            return ofAny(saleId)
                    .orElseThrow(() -> new Problem(SaleProblem.UNKNOWN_SUBSCRIPTION, "Look for it in the list."));
        }

        @Override
        public Optional<Subscription> ofSale(UUID saleId) {
            return ofAny(saleId).map(SubscriptionPage::subscription);
        }

        private static Optional<SubscriptionPage> ofAny(UUID saleId) {
            return World.current().subscriptions.stream()
                    .filter(page -> page.sales().stream().map(Sale::id).anyMatch(saleId::equals))
                    .findFirst();
        }
    }

    static final class Cancelling extends CancellingRenewals {

        @Override
        public void cancel(UUID saleId, @Nullable LocalDate on) {
            World.current().done.add("cancelled the renewal");
            renewing(TODAY);
        }

        @Override
        public void resume(UUID saleId) {
            World.current().done.add("let it renew");
            renewing(null);
        }

        private static void renewing(@Nullable LocalDate cancelled) {
            World.current().subscriptions.replaceAll(page -> SubscriptionFixtures.renewing(page, cancelled));
        }
    }
}
