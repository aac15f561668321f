package dev.entente.ui.sale;

import static java.util.stream.Collectors.groupingBy;

import dev.entente.earning.BookedEarning;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingEarnings;
import dev.entente.sale.CancellingRenewals;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.sale.ReadingSubscriptions.SubscriptionPage;
import dev.entente.sale.Sale;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.Subscription;
import dev.entente.sale.Subscription.State;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What pages of subscriptions read: a few questions for a page of them, however many rows it has. */
@Dependent
public class SubscriptionBook {

    @Inject
    ReadingSubscriptions subscriptions;

    @Inject
    ReadingEarnings earnings;

    @Inject
    PartnerChoice partners;

    @Inject
    Today today;

    @Inject
    CancellingRenewals cancelling;

    @Inject
    Visit visit;

    List<SubscriptionRow> rows(SubscriptionFilter filter, int offset, int limit) {
        var page = subscriptions.list(filter, offset, limit);
        var names = partners.names(page.stream().map(Subscription::partnerId).toList());
        int notice = subscriptions.notice();
        return page.stream()
                .map(each -> row(each, names.getOrDefault(each.partnerId(), ""), notice))
                .toList();
    }

    private SubscriptionRow row(Subscription subscription, String partner, int notice) {
        var state = subscription.stateOn(today.day(), notice);
        var until = subscription.until();
        var clock = state == State.ENDING && until != null ? clock(until.minusDays(1), notice) : null;
        return new SubscriptionRow(subscription, partner, state, clock);
    }

    private Clock clock(LocalDate last, int notice) {
        return Clock.between(last.minusDays(notice), last, today.day());
    }

    int count(SubscriptionFilter filter) {
        return subscriptions.count(filter);
    }

    SubscriptionPage open(UUID saleId) {
        return subscriptions.open(saleId);
    }

    SubscriptionRow row(Subscription subscription) {
        return row(
                subscription,
                partners.names(List.of(subscription.partnerId())).getOrDefault(subscription.partnerId(), ""),
                subscriptions.notice());
    }

    /** The subscription that a sale is a part of. */
    public Optional<Subscription> ofSale(UUID saleId) {
        return subscriptions.ofSale(saleId);
    }

    /** The names of those that sold parts of it. */
    Map<UUID, String> sellers(SubscriptionPage page) {
        return partners.names(page.sales().stream().map(Sale::partnerId).toList());
    }

    /** What its sales earned, by sale; nothing for who may not see amounts. */
    Map<UUID, List<BookedEarning>> earned(SubscriptionPage page) {
        if (!visit.may(EarningPermissions.READ)) return Map.of();
        return earnings.ofAll(page.sales().stream().map(Sale::id).toList()).stream()
                .collect(groupingBy(BookedEarning::sourceId));
    }

    /** Whether somebody may stop a renewal, or let it take place again. */
    boolean mayCancel() {
        return visit.may(SalePermissions.RECORD);
    }

    void cancel(UUID saleId) {
        cancelling.cancel(saleId, null);
    }

    void resume(UUID saleId) {
        cancelling.resume(saleId);
    }

    boolean seesAmounts() {
        return visit.may(EarningPermissions.READ);
    }

    boolean seesPartners() {
        return partners.isSeen();
    }
}
