package dev.entente.ui.sale;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.sale.SalePermissions;
import dev.entente.sale.Subscription.State;
import dev.entente.sale.SubscriptionFilter;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.OwnViews;
import dev.entente.ui.view.Said;
import dev.entente.ui.view.Viewed;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What customers have, the next to end first. */
@Route(value = "subscriptions", layout = VendorLayout.class)
@PageTitle("Subscriptions")
@Requires(SalePermissions.READ)
public final class SubscriptionsView extends Div implements Rows<SubscriptionRow>, Viewed {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient SubscriptionBook book;
    private final transient ExportingLists lists;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), Standing::words);
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<SubscriptionRow> list = new Listing<>(new Noun("subscription", "subscriptions"), this);
    private final SavedViews saved = new SavedViews(List.copyOf(VIEWS.keySet()), this::view);
    private final OwnViews own;

    SubscriptionsView(SubscriptionBook book, ExportingLists lists, KeepingViews views) {
        this.book = book;
        this.lists = lists;
        addClassNames("en-page", "en-page-full");
        states.setValue(VIEWS.getOrDefault("Running", Set.of()));
        own = new OwnViews(views, this, saved);
        list.search().whenChanged(own::changed);
        states.addValueChangeListener(change -> {
            saved.press(name(change.getValue()));
            own.changed();
        });
        book.partners.offer(partner);
        partner.addValueChangeListener(change -> own.changed());
        var row = new Div(saved, own);
        row.addClassName("en-views-row");
        var words = "What customers have, until when it runs, and who sold the last part of it";
        add(new PageHeader("Subscriptions", words), row, listing());
    }

    private Listing<SubscriptionRow> listing() {
        list.searching("Search customer or subscription")
                .filter(states)
                .filter(partner)
                .exporting(typed -> lists.subscriptions(filter(typed)))
                .opening(
                        "Customer",
                        SubscriptionRow::address,
                        row -> row.subscription().customer(),
                        SubscriptionRow::quiet);
        if (book.seesPartners()) list.column("Incumbent", SubscriptionRow::partner);
        return list.column("Since", row -> Format.user().day(row.subscription().since()))
                .column("Runs through", row -> Standing.through(row.subscription()))
                .clock("Renewal", SubscriptionRow::clock)
                .badge("State", row -> Standing.words(row.state()), row -> Standing.tone(row.state()))
                .whole("Sold", row -> row.subscription().sold())
                .card(SubscriptionsView::card)
                .whenEmpty(new EmptyState(
                        "again",
                        "No subscriptions yet",
                        "A sale that names a subscription opens it, and renewals and expansions that name it again"
                                + " carry it on. Report them over REST, or have your billing do so.",
                        new Anchor("programs", "See what renewals earn")));
    }

    private static Card card(SubscriptionRow row) {
        var line = row.partner().isEmpty()
                ? row.quiet()
                : row.partner() + " \u00b7 " + row.subscription().name();
        return new Card(
                row.subscription().customer(),
                row.address(),
                row.clock() == null
                        ? Standing.through(row.subscription())
                        : row.clock().text(),
                line,
                Standing.words(row.state()),
                Standing.tone(row.state()));
    }

    private SubscriptionFilter filter(String search) {
        var chosen = partner.getValue();
        return new SubscriptionFilter(
                states.getValue().stream().sorted().toList(), chosen == null ? null : chosen.id(), search);
    }

    @Override
    public List<SubscriptionRow> read(String search, int offset, int limit) {
        return book.rows(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return book.count(filter(search));
    }

    @Override
    public boolean any() {
        return book.count(SubscriptionFilter.ALL) > 0;
    }

    private void view(String name) {
        states.setValue(VIEWS.getOrDefault(name, Set.of()));
        saved.press(name);
        own.changed();
    }

    @Override
    public String list() {
        return "subscriptions";
    }

    @Override
    public Said said() {
        var chosen = Optional.ofNullable(partner.getValue()).stream().toList();
        return new Said()
                .with("state", states.getValue(), SubscriptionRow::code)
                .with("partner", chosen, each -> each.id().toString())
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        states.setValue(said.of("state", List.of(State.values()), SubscriptionRow::code));
        partner.setValue(said.of("partner").flatMap(book.partners::of).orElse(null));
        list.search().setValue(said.of("q").orElse(""));
    }

    private static String name(Set<State> states) {
        return VIEWS.entrySet().stream()
                .filter(view -> view.getValue().equals(states))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("Running", Set.of(State.RUNNING, State.ENDING));
        views.put("Ends soon", Set.of(State.ENDING));
        views.put("Ended", Set.of(State.ENDED));
        views.put("All", Set.of());
        return views;
    }
}
