package dev.entente.ui.deal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.Stage;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.RecordPage;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All deals: saved views, search and filters above the list, one deal beside it; the address names the open deal. */
@Route(value = "deals/:id?", layout = VendorLayout.class)
@Requires(DealPermissions.READ)
public final class DealsView extends Div implements Rows<DealRow>, Viewed, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<Stage>> VIEWS = views();

    private final transient DealBook book;
    private final transient DealActs acts;
    private final transient ExportingLists lists;
    private final FilterChip<Stage> stages = new FilterChip<>("Stage", List.of(Stage.values()), Stages::words);
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Listing<DealRow> list = new Listing<>(new Noun("deal", "deals"), this);
    private final SavedViews saved = new SavedViews(List.copyOf(VIEWS.keySet()), this::view);
    private final OwnViews own;
    private final Beside beside;
    private String title = "Deals";
    private @Nullable UUID open;

    DealsView(DealBook book, DealActs acts, ExportingLists lists, KeepingViews views) {
        this.book = book;
        this.lists = lists;
        this.acts = acts;
        addClassName("en-fill");
        stages.setValue(Set.copyOf(Stages.OPEN));
        own = new OwnViews(views, this, saved);
        stages.addValueChangeListener(change -> {
            saved.press(name(change.getValue()));
            own.changed();
        });
        acts.partners.offer(partner);
        partner.addValueChangeListener(change -> own.changed());
        var board = new Anchor("deals/board", "Board by stage");
        var row = new Div(saved, own, board);
        row.addClassName("en-views-row");
        beside = new Beside(() -> open(null), header(), row, listing());
        add(beside);
    }

    private PageHeader header() {
        var words = "Every opportunity, from whichever side it came";
        if (!acts.mayOpen()) return new PageHeader("Deals", words);
        var add = new Button(
                "Open a deal",
                new Glyph("plus"),
                click -> acts.ask(deal -> {
                    list.refresh();
                    open(deal.id());
                }));
        return new PageHeader("Deals", words, add);
    }

    private Component listing() {
        return list.searching("Search customer or number")
                .whenSearched(own::changed)
                .filter(stages)
                .filter(partner)
                .exporting(typed -> lists.deals(filter(typed)))
                .summing(this::worth)
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

    private void view(String name) {
        stages.setValue(VIEWS.getOrDefault(name, Set.of()));
        saved.press(name);
        own.changed();
    }

    @Override
    public String list() {
        return "deals";
    }

    @Override
    public Said said() {
        var chosen = Optional.ofNullable(partner.getValue()).stream().toList();
        return new Said()
                .with("stage", stages.getValue(), Stages::code)
                .with("partner", chosen, each -> each.id().toString())
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        stages.setValue(said.of("stage", List.of(Stage.values()), Stages::code));
        partner.setValue(said.of("partner").flatMap(acts.partners::of).orElse(null));
        list.search().setValue(said.of("q").orElse(""));
    }

    /** The saved view that these stages are; empty for a choice of one's own. */
    private static String name(Set<Stage> stages) {
        return VIEWS.entrySet().stream()
                .filter(view -> view.getValue().equals(stages))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
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
        if (event.getRouteParameters().get("id").isEmpty()) show(null);
        else RecordPage.open(event, this::show);
    }

    private void show(@Nullable UUID id) {
        open = id;
        list.mark(open != null, row -> row.deal().id().equals(open));
        if (id == null) {
            title = "Deals";
            beside.show(null);
            return;
        }
        var panel = new DealPanel(book, acts, id);
        title = panel.title();
        beside.show(panel.detail(() -> open(null), () -> {
            list.refresh();
            show(id);
        }));
    }

    private void open(@Nullable UUID id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters("id", id.toString());
        getUI().ifPresent(ui -> ui.navigate(DealsView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
