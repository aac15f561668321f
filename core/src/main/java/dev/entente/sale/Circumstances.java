package dev.entente.sale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What some terms look at beside what was sold: the partner's part in it, the customer's region and segment, the
 * subscription and its first day, the day on which all was agreed, and whether the subscription renews by itself. Null is what the source does not say.
 */
@Embeddable
public record Circumstances(
        @Nullable String role,
        @Nullable String region,
        @Nullable String segment,
        @Nullable String subscription,
        @Nullable LocalDate subscribed,
        @Column(name = "agreed_on") @Nullable LocalDate agreed,
        @Nullable Boolean renews) {

    /** The source says nothing of them. */
    public static final Circumstances USUAL = new Circumstances(null, null, null, null, null, null, null);

    static Circumstances of(SaleReport report) {
        var subscription = report.subscription();
        return new Circumstances(
                report.role(),
                report.customer().region(),
                report.customer().segment(),
                subscription == null ? null : subscription.id(),
                subscription == null ? null : subscription.since(),
                report.agreed(),
                subscription == null ? null : subscription.renews());
    }

    /** Whether the subscription renews by itself when the term of this sale ends. */
    boolean isRenewing() {
        return Boolean.TRUE.equals(renews);
    }

    SaleReport.@Nullable Subscription named() {
        return subscription == null ? null : new SaleReport.Subscription(subscription, subscribed, renews);
    }
}
