package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.deal.Deal;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.Stage;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All deals: saved views, search and filters above the list, one deal beside it; the address names the open deal. */
@Route(value = "deals/:id?", layout = VendorLayout.class)
@Requires(DealPermissions.READ)
public final class DealsView extends Div
        implements Rows<DealRow>, BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<Stage>> VIEWS = views();

    private final transient DealBook book;
    private final transient DealActs acts;
    private final transient DealsTogether together;
    private final transient ExportingLists lists;
    private final FilterChip<Stage> stages = new FilterChip<>("Stage", List.of(Stage.values()), Stages::words);
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<DealRow> list = new Listing<>(new Noun("deal", "deals"), this);
    private final Records<Stage> records;

    DealsView(DealBook book, DealActs acts, DealsTogether together, ExportingLists lists, KeepingViews views) {
        this.book = book;
        this.together = together;
        this.lists = lists;
        this.acts = acts;
        addClassName("en-fill");
        acts.partners.offer(partner);
        records = new Records<>(
                        new Records.Place(DealsView.class, "Deals", "deals"), list, stages, Stages::code, VIEWS, views)
                .also("partner", partner, each -> each.id().toString(), acts.partners::of);
        records.add(new Anchor("deals/board", "Board by stage"));
        add(records.under(header(), listing()));
    }

    private PageHeader header() {
        var words = "Every opportunity, from whichever side it came";
        if (!acts.mayOpen()) return new PageHeader("Deals", words);
        return new PageHeader("Deals", words, new Button("Open a deal", new Glyph("plus"), click -> ask()));
    }

    private void ask() {
        acts.ask(this::opened);
    }

    private void opened(Deal deal) {
        list.refresh();
        records.open(deal.id());
    }

    private Component listing() {
        return list.searching("Search customer or number")
                .filter(stages)
                .filter(partner)
                .exporting(typed -> lists.deals(filter(typed)))
                .summing(this::worth)
                .choosing(together.offered(list::refresh))
                .opening(
                        "Customer",
                        row -> "deals/" + row.deal().id(),
                        row -> row.deal().customerName(),
                        DealsView::quiet)
                .column("Partner", row -> row.partner().isEmpty() ? "Our own" : row.partner())
                .stage(
                        "Stage",
                        row -> Stages.words(row.deal().stage()),
                        row -> Stages.tone(row.deal().stage()),
                        row -> Stages.percent(row.deal().stage()))
                .whole("Amount", row -> row.deal().amount())
                .clock("Protection", DealRow::clock)
                .card(DealsView::card)
                .whenEmpty(
                        new EmptyState(
                                "deals",
                                "No deals yet",
                                "A deal comes in when a partner\u2019s registration is approved, when you open one, or over REST."));
    }

    private static String quiet(DealRow row) {
        return row.deal().number() + " \u00b7 " + row.deal().name();
    }

    private static Card card(DealRow row) {
        var deal = row.deal();
        var clock = row.clock();
        var line = row.partner().isEmpty() ? deal.number() : row.partner() + " \u00b7 " + deal.number();
        return new Card(
                deal.customerName(),
                "deals/" + deal.id(),
                Format.user().whole(deal.amount()),
                clock == null ? line : line + " \u00b7 " + clock.text(),
                Stages.words(deal.stage()),
                Stages.tone(deal.stage()));
    }

    /** Only without a search: what is found is counted, and not added up. */
    private String worth() {
        var chosen = partner.getValue();
        return !list.search().text().isEmpty()
                ? ""
                : book.worth(chosen == null ? null : chosen.id(), stages.getValue());
    }

    private DealFilter filter(String search) {
        var chosen = partner.getValue();
        return new DealFilter(
                stages.getValue().stream().sorted().toList(), chosen == null ? null : chosen.id(), null, search);
    }

    @Override
    public List<DealRow> read(String search, int offset, int limit) {
        return book.rows(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return book.count(filter(search));
    }

    @Override
    public boolean any() {
        return book.count(DealFilter.ALL) > 0;
    }

    private static Map<String, Set<Stage>> views() {
        var views = new LinkedHashMap<String, Set<Stage>>();
        views.put("All open", Set.copyOf(Stages.OPEN));
        views.put("Won", Set.of(Stage.WON));
        views.put("Lost", Set.of(Stage.LOST));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::show);
        list.mark(records.isOpen(), row -> records.isOpen(row.deal().id()));
    }

    private Opened show(UUID id) {
        var panel = new DealPanel(book, acts, id);
        return new Opened(panel.title(), panel.detail(() -> records.open(null), () -> {
            list.refresh();
            records.show(id);
        }));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (!acts.mayOpen()) return;
        Records.begin(event, this::ask);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("quote")
                .flatMap(RecordPage::id)
                .ifPresent(quote -> acts.askFrom(quote, this::opened));
    }

    @Override
    public String getPageTitle() {
        return records.title();
    }
}
