package dev.entente.sale;

import dev.entente.api.Amount;
import dev.entente.sale.ReadingSubscriptions.Renewal;
import dev.entente.sale.ReadingSubscriptions.SubscriptionPage;
import dev.entente.sale.SaleReport.Buyer;
import dev.entente.sale.SaleReport.Kind;
import dev.entente.sale.SaleReport.Line;
import dev.entente.sale.Subscription.Part;
import dev.entente.tenant.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions for tests. */
public final class SubscriptionFixtures {

    private SubscriptionFixtures() {}

    /** Sold by a partner for a year and renewed until a day, so that it ended or ends there. */
    public static SubscriptionPage renewed(String customer, String name, UUID partner, LocalDate until) {
        var first = sale(name, Kind.NEW, customer, partner, until.minusYears(2), "1000.00");
        var second = sale(name, Kind.RENEWAL, customer, partner, until.minusYears(1), "1200.00");
        var parts = List.of(
                new Part(first.id(), Kind.NEW, "platform", first.on(), until.minusYears(1)),
                new Part(second.id(), Kind.RENEWAL, "platform", second.on(), until));
        var sold = Amount.of("2200.00", "EUR");
        var subscription = new Subscription(
                first.id(), name, Ids.derived("customer", customer), customer, partner, first.on(), sold, parts);
        return new SubscriptionPage(subscription, List.of(first, second));
    }

    /** The same, renewing by itself when it ends, unless that was cancelled. */
    public static SubscriptionPage renewing(SubscriptionPage page, @Nullable LocalDate cancelled) {
        var end = Objects.requireNonNull(page.subscription().until());
        var renewal = new Renewal(end, Amount.of("1200.00", "EUR"), cancelled);
        return new SubscriptionPage(page.subscription(), page.sales(), renewal);
    }

    private static Sale sale(String name, Kind kind, String customer, UUID partner, LocalDate on, String net) {
        var line = new Line("CORE", 1L, Period.ofYears(1), null, Amount.of(net, "EUR"));
        var report = new SaleReport(
                "billing",
                "INV-" + name + "-" + kind,
                kind,
                null,
                on,
                "brightwater",
                null,
                "resell",
                null,
                new Buyer(customer, null),
                List.of(line),
                null,
                null,
                null,
                new SaleReport.Subscription(name, null),
                null,
                null);
        var number = "S-0000" + (kind == Kind.NEW ? 1 : 2);
        return new Sale(report, 1, number, partner, Ids.derived("customer", customer), "", Instant.EPOCH);
    }
}
