package dev.entente.ui.sale;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.entente.earning.BookedEarning;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingEarnings;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingPartners;
import dev.entente.problem.Problem;
import dev.entente.sale.ReadingSubscriptions;
import dev.entente.sale.ReadingSubscriptions.SubscriptionPage;
import dev.entente.sale.Sale;
import dev.entente.sale.Subscription;
import dev.entente.sale.Subscription.State;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.shell.RecordPage;
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
    ReadingPartners partners;

    @Inject
    Today today;

    @Inject
    Visit visit;

    List<SubscriptionRow> rows(SubscriptionFilter filter, int offset, int limit) {
        var page = subscriptions.list(filter, offset, limit);
        var names = names(page.stream().map(Subscription::partnerId).distinct().toList());
        return page.stream()
                .map(each -> row(each, names.getOrDefault(each.partnerId(), "")))
                .toList();
    }

    private SubscriptionRow row(Subscription subscription, String partner) {
        var state = subscription.stateOn(today.day());
        var until = subscription.until();
        var clock = state == State.ENDING && until != null ? clock(until.minusDays(1)) : null;
        return new SubscriptionRow(subscription, partner, state, clock);
    }

    private Clock clock(LocalDate last) {
        return Clock.between(last.minusDays(Subscription.ENDING_DAYS), last, today.day());
    }

    int count(SubscriptionFilter filter) {
        return subscriptions.count(filter);
    }

    SubscriptionPage open(UUID saleId) {
        return subscriptions.open(saleId);
    }

    SubscriptionRow row(Subscription subscription) {
        return row(subscription, names(List.of(subscription.partnerId())).getOrDefault(subscription.partnerId(), ""));
    }

    /** The subscription that a sale is a part of. */
    public Optional<Subscription> ofSale(UUID saleId) {
        return subscriptions.ofSale(saleId);
    }

    /** The names of those that sold parts of it. */
    Map<UUID, String> sellers(SubscriptionPage page) {
        return names(page.sales().stream().map(Sale::partnerId).distinct().toList());
    }

    private Map<UUID, String> names(List<UUID> ids) {
        return visit.may(PartnerPermissions.READ) ? partners.names(ids) : Map.of();
    }

    /** What its sales earned, by sale; nothing for who may not see amounts. */
    Map<UUID, List<BookedEarning>> earned(SubscriptionPage page) {
        if (!visit.may(EarningPermissions.READ)) return Map.of();
        return earnings.ofSales(page.sales().stream().map(Sale::id).toList()).stream()
                .collect(groupingBy(BookedEarning::sourceId));
    }

    boolean seesAmounts() {
        return visit.may(EarningPermissions.READ);
    }

    boolean seesPartners() {
        return visit.may(PartnerPermissions.READ);
    }

    /** Lets somebody choose a partner, as far as partners may be seen. */
    void offerPartners(ComboBox<Partner> choice) {
        choice.setPlaceholder("Partner");
        choice.setAriaLabel("Partner");
        choice.setClearButtonVisible(true);
        choice.setItemLabelGenerator(Partner::name);
        choice.setVisible(seesPartners());
        choice.setItems(
                query -> partners.list(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> partners.count(query.getFilter().orElse("")));
    }

    /** The partner of this id; empty where it is out of reach by now, or was never one. */
    Optional<Partner> partner(String id) {
        if (!seesPartners()) return Optional.empty();
        try {
            return RecordPage.id(id).map(partners::open);
        } catch (Problem unknown) {
            return Optional.empty();
        }
    }
}
