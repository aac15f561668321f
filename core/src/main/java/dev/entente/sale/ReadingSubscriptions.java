package dev.entente.sale;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.entente.api.Amount;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.sale.AutomaticRenewal.Renew;
import dev.entente.sale.Subscription.Part;
import dev.entente.sale.SubscriptionQuery.Found;
import dev.entente.tenant.CurrentTenant;
import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Shows what customers have; a partner's member sees what that partner sold of it, and nothing that another did. */
@ApplicationScoped
@Transactional
public class ReadingSubscriptions {

    @Inject
    Sales sales;

    @Inject
    KnowingSubscriptions knowing;

    @Inject
    KnowingRenewals renewals;

    @Inject
    RenewalPolicies policies;

    @Inject
    StatelessSession session;

    @Inject
    CurrentTenant tenant;

    /** Of which this partner or any sold something, in the order of their keys, behind this one; four queries. */
    @Requires(SalePermissions.READ)
    public List<Subscription> after(UUID after, @Nullable UUID partnerId, int limit) {
        return knowing.of(sales.firstOfSubscriptions(after, partnerId, Limit.of(limit)));
    }

    /** What runs first, the next to end before the others; then what ended. */
    @Requires(SalePermissions.READ)
    public List<Subscription> list(SubscriptionFilter filter, int offset, int limit) {
        return found(query(filter).page(session, offset, limit));
    }

    @Requires(SalePermissions.READ)
    public int count(SubscriptionFilter filter) {
        return Math.toIntExact(query(filter).count(session));
    }

    /** How many run today of which each of these sold something; whoever sold of none is left out. Two queries. */
    @Requires(SalePermissions.READ)
    public Map<UUID, Long> running(UUID[] partners) {
        var running = SubscriptionQuery.running(partners, tenant.today(), session).stream()
                .map(found -> List.of(found.customer(), found.name()))
                .collect(toSet());
        return running.isEmpty()
                ? Map.of()
                : sales.soldOfSubscriptions(partners).stream()
                        .filter(row -> running.contains(List.of(row[1], row[2])))
                        .collect(groupingBy(row -> (UUID) row[0], counting()));
    }

    /** In the order of their keys, behind this one. */
    @Requires(SalePermissions.READ)
    public List<Subscription> after(UUID after, SubscriptionFilter filter, int limit) {
        return found(query(filter).after(session, after, limit));
    }

    /** For how many days before its end something counts as ending: the longest notice that a program gives. */
    @Requires(SalePermissions.READ)
    public int notice() {
        return policies.longestNotice(tenant.today());
    }

    /** The day on which it renews by itself, for how much (none where a person has to say it), and the day on which that was cancelled. */
    public record Renewal(
            LocalDate on, @Nullable Amount net, @Nullable LocalDate cancelled) {}

    /** A subscription with its sales and what was given back of them, in their order, and how it renews by itself, if it does. */
    public record SubscriptionPage(
            Subscription subscription,
            List<Sale> sales,
            @Nullable Renewal renewal) {

        public SubscriptionPage {
            sales = List.copyOf(sales);
        }

        /** Of one that ends by itself. */
        public SubscriptionPage(Subscription subscription, List<Sale> sales) {
            this(subscription, sales, null);
        }
    }

    /** By any of its sales. */
    @Requires(SalePermissions.READ)
    public SubscriptionPage open(UUID saleId) {
        var subscription = ofSale(saleId)
                .orElseThrow(() ->
                        new Problem(SaleProblem.UNKNOWN_SUBSCRIPTION, "Look for it in the list of subscriptions."));
        var ids = subscription.parts().stream().map(Part::saleId).distinct().toArray(UUID[]::new);
        var all = new ArrayList<>(sales.currentOf(ids));
        all.addAll(sales.currentRefundsOf(ids));
        all.sort(Comparator.comparing(Sale::on).thenComparing(Sale::isRefund).thenComparing(Sale::id));
        return new SubscriptionPage(subscription, all, renewal(subscription));
    }

    private @Nullable Renewal renewal(Subscription it) {
        var end = it.until();
        if (end == null || !it.runsOn(tenant.today())) return null;
        return renewals.of(it)
                .map(known -> new Renewal(
                        end,
                        AutomaticRenewal.of(known) instanceof Renew renew
                                ? SaleTotals.net(renew.report().lines())
                                : null,
                        sales.stopOf(known.last().id()).map(RenewalStop::on).orElse(null)))
                .orElse(null);
    }

    /** The subscription that a sale is a part of. */
    @Requires(SalePermissions.READ)
    public Optional<Subscription> ofSale(UUID saleId) {
        return sales.current(saleId)
                .filter(sale -> !sale.isWithdrawn() && sale.circumstances().subscription() != null)
                .flatMap(sale -> knowing.of(List.of(sale)).stream().findFirst());
    }

    private SubscriptionQuery query(SubscriptionFilter filter) {
        return new SubscriptionQuery(filter, tenant.today(), notice());
    }

    private List<Subscription> found(List<Found> found) {
        var first = sales.currentOf(found.stream().map(Found::first).toArray(UUID[]::new)).stream()
                .collect(toMap(Sale::id, sale -> sale));
        return knowing.of(found.stream()
                .map(each -> first.get(each.first()))
                .filter(Objects::nonNull)
                .toList());
    }
}
