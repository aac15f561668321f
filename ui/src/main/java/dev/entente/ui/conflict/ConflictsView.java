package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.ConflictFilter;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.ReadingConflicts;
import dev.entente.conflict.ReadingConflicts.Row;
import dev.entente.export.ExportingConflicts;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Cases about who holds a deal, a customer or a territory, those to decide first; one of them beside the list. */
@Route(value = "conflicts/:id?", layout = VendorLayout.class)
@Requires(ConflictPermissions.READ)
public final class ConflictsView extends Div implements Rows<Row>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient ReadingConflicts reading;
    private final transient ExportingConflicts exporting;
    private final transient ConflictActs acts;
    private final transient Today today;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), ConflictWords::state);
    private final Select<About> about = new Select<>();
    private final Listing<Row> list = new Listing<>(new Noun("case", "cases"), this);
    private final Records<State> records;

    ConflictsView(
            ReadingConflicts reading,
            ExportingConflicts exporting,
            ConflictActs acts,
            Today today,
            KeepingViews views) {
        this.reading = reading;
        this.exporting = exporting;
        this.acts = acts;
        this.today = today;
        addClassName("en-fill");
        about.setItems(About.values());
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption("About anything");
        about.setItemLabelGenerator(each -> each == null ? "About anything" : ConflictWords.about(each));
        about.setAriaLabel("About");
        records = new Records<>(
                        new Records.Place(ConflictsView.class, "Cases", "conflicts"),
                        list,
                        states,
                        ConflictWords::code,
                        VIEWS,
                        views)
                .also("about", about, ConflictWords::code, ConflictWords::matter);
        var header = new PageHeader(
                "Cases",
                "Who holds a deal, a customer or a territory, where more than one claims it",
                acts.general(this::open));
        add(records.under(header, listing()));
    }

    private Component listing() {
        return list.searching("Search customer or number")
                .filter(states)
                .filter(about)
                .exporting(typed -> exporting.conflicts(filter(typed)))
                .opening(
                        "About",
                        row -> "conflicts/" + row.conflict().id(),
                        row -> row.conflict().subject(),
                        row -> row.conflict().number() + " \u00b7 "
                                + ConflictWords.about(row.conflict().about()))
                .wide("Sides", row -> String.join(", ", row.sides()))
                .column("Opened", this::opened)
                .badge(
                        "State",
                        row -> ConflictWords.state(row.conflict().state()),
                        row -> ConflictWords.tone(row.conflict().state()))
                .card(row -> new Card(
                        row.conflict().subject(),
                        "conflicts/" + row.conflict().id(),
                        opened(row),
                        row.conflict().number() + " \u00b7 " + String.join(", ", row.sides()),
                        ConflictWords.state(row.conflict().state()),
                        ConflictWords.tone(row.conflict().state())))
                .whenEmpty(new EmptyState(
                        "shield",
                        "No cases yet",
                        "Where two registrations claim one customer, or a partner contests a decision, a case stands here. You "
                                + "can open one yourself."));
    }

    private String opened(Row row) {
        return Format.user().day(row.conflict().openedAt().atZone(today.zone()).toLocalDate());
    }

    private ConflictFilter filter(String search) {
        return new ConflictFilter(states.getValue().stream().sorted().toList(), about.getValue(), search);
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        return reading.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return reading.count(filter(search));
    }

    @Override
    public boolean any() {
        return reading.count(ConflictFilter.ALL) > 0;
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("To decide", Set.of(State.OPEN, State.ASKED, State.ESCALATED, State.APPEALED));
        views.put("Decided", Set.of(State.DECIDED));
        views.put("Final", Set.of(State.FINAL));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::opened);
        list.mark(records.isOpen(), row -> records.isOpen(row.conflict().id()));
    }

    private Opened opened(UUID id) {
        var page = reading.open(id);
        var title = page.conflict().number() + " " + page.conflict().subject();
        return new Opened(title, new ConflictPanel(page, acts, today).detail(() -> records.open(null), () -> {
                    list.refresh();
                    records.show(id);
                }));
    }

    private void open(UUID id) {
        records.open(id);
    }

    @Override
    public String getPageTitle() {
        return records.title();
    }
}
