package dev.entente.ui.conflict;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.ConflictFilter;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.ReadingConflicts;
import dev.entente.conflict.ReadingConflicts.Row;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Beside;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases about who holds a deal, a customer or a territory, those to decide first; one of them beside the list. */
@Route(value = "conflicts/:id?", layout = VendorLayout.class)
@Requires(ConflictPermissions.READ)
public final class ConflictsView extends Div implements Rows<Row>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient ReadingConflicts reading;
    private final transient ConflictActs acts;
    private final transient Today today;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), ConflictWords::state);
    private final Listing<Row> list = new Listing<>(new Noun("case", "cases"), this);
    private final SavedViews saved = new SavedViews(List.copyOf(VIEWS.keySet()), this::view);
    private final Beside beside;
    private String title = "Cases";
    private @Nullable UUID open;

    ConflictsView(ReadingConflicts reading, ConflictActs acts, Today today) {
        this.reading = reading;
        this.acts = acts;
        this.today = today;
        addClassName("en-fill");
        states.setValue(VIEWS.get("To decide"));
        states.addValueChangeListener(change -> {
            saved.press(name(change.getValue()));
            list.refresh();
        });
        var row = new Div(saved);
        row.addClassName("en-views-row");
        var header = new PageHeader(
                "Cases",
                "Who holds a deal, a customer or a territory, where more than one claims it",
                acts.general(this::open));
        beside = new Beside(() -> open(null), header, row, listing());
        add(beside);
    }

    private Component listing() {
        return list.filter(states)
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

    private ConflictFilter filter() {
        return new ConflictFilter(states.getValue().stream().sorted().toList());
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        return reading.list(filter(), offset, limit);
    }

    @Override
    public int count(String search) {
        return reading.count(filter());
    }

    @Override
    public boolean any() {
        return reading.count(ConflictFilter.ALL) > 0;
    }

    private void view(String name) {
        states.setValue(VIEWS.getOrDefault(name, Set.of()));
        saved.press(name);
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
        views.put("To decide", Set.of(State.OPEN, State.ASKED, State.ESCALATED, State.APPEALED));
        views.put("Decided", Set.of(State.DECIDED));
        views.put("Final", Set.of(State.FINAL));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("id").isEmpty()) show(null);
        else RecordPage.open(event, this::show);
    }

    private void show(@Nullable UUID id) {
        if (id == null) {
            open = null;
            list.mark(false, row -> false);
            title = "Cases";
            beside.show(null);
            return;
        }
        var page = reading.open(id);
        open = page.conflict().id();
        list.mark(true, row -> row.conflict().id().equals(open));
        title = page.conflict().number() + " " + page.conflict().subject();
        beside.show(new ConflictPanel(page, acts, today).detail(() -> open(null), () -> {
            list.refresh();
            show(id);
        }));
    }

    private void open(@Nullable UUID id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters("id", id.toString());
        getUI().ifPresent(ui -> ui.navigate(ConflictsView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
