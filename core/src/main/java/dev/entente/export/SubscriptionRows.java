package dev.entente.export;

import dev.entente.identity.Internal;
import dev.entente.partner.BringingPartners;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.sale.Subscription;
import dev.entente.sale.Subscription.State;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Subscriptions with the codes of the partners that sold their last parts, and how they stand today. */
@Internal
@ApplicationScoped
@Transactional
class SubscriptionRows {

    @Inject
    ReadingSubscriptions subscriptions;

    @Inject
    BringingPartners partners;

    @Inject
    CurrentTenant tenant;

    /** A subscription as it stands. */
    public record SubscriptionRow(Subscription subscription, String partner, State state) {}

    public List<SubscriptionRow> after(UUID after, SubscriptionFilter filter, int limit) {
        var found = subscriptions.after(after, filter, limit);
        var byId = partners.byId(found.stream().map(Subscription::partnerId).toList());
        var today = tenant.today();
        int notice = subscriptions.notice();
        return found.stream()
                .map(each -> {
                    var partner = byId.get(each.partnerId());
                    return new SubscriptionRow(
                            each, partner == null ? "" : partner.code(), each.stateOn(today, notice));
                })
                .toList();
    }
}
