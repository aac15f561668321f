package dev.entente.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.identity.Requires;
import dev.entente.lead.Lead.State;
import dev.entente.lead.LeadFilter;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.ReadingLeads.Row;
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
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.RecordPage;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Working;
import dev.entente.ui.view.OwnViews;
import dev.entente.ui.view.Said;
import dev.entente.ui.view.Viewed;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vendor's leads: what waits, where the others are, and one of them beside the list with how it was ranked. */
@Route(value = "leads/:id?", layout = VendorLayout.class)
@Requires(LeadPermissions.READ)
public final class LeadsView extends Div implements Rows<Row>, Viewed, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient LeadDesk desk;
    private final transient LeadActs acts;
    private final transient LeadsTogether together;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), State::words);
    private final Checkbox hot = new Checkbox("Hot only");
    private final Listing<Row> list = new Listing<>(new Noun("lead", "leads"), this);
    private final SavedViews saved = new SavedViews(List.copyOf(VIEWS.keySet()), this::view);
    private final OwnViews own;
    private final Beside beside;
    private String title = "Leads";
    private @Nullable UUID open;

    LeadsView(LeadDesk desk, LeadActs acts, LeadsTogether together, KeepingViews views) {
        this.desk = desk;
        this.acts = acts;
        this.together = together;
        addClassName("en-fill");
        states.setValue(Set.of(State.NEW, State.OFFERED, State.ACCEPTED, State.WORKED));
        own = new OwnViews(views, this, saved);
        list.search().whenChanged(own::changed);
        states.addValueChangeListener(change -> {
            saved.press(name(change.getValue()));
            own.changed();
        });
        hot.addValueChangeListener(change -> own.changed());
        var row = new Div(saved, own);
        row.addClassName("en-views-row");
        var rules = new Anchor("lead-routing", "Rules");
        var board = new Anchor("leads/board", "As a board");
        var header = new PageHeader(
                "Leads",
                "Who is interested, who follows it up, and what became of it",
                board,
                rules,
                acts.add(list::refresh));
        beside = new Beside(() -> open(null), header, row, listing());
        add(beside);
    }

    private Component listing() {
        return list.searching("Search company, domain, number or e-mail")
                .filter(states)
                .filter(hot)
                .exporting(typed -> desk.exporting.sheet(filter(typed)))
                .choosing(together.offered(list::refresh))
                .opening(
                        "Company",
                        row -> "leads/" + row.lead().id(),
                        row -> row.lead().company(),
                        LeadsView::quiet)
                .column("With", row -> row.partner().isEmpty() ? row.lead().because() : row.partner())
                .column("Territory", row -> last(row.territory()))
                .column("Worth", LeadsView::worth)
                .badge(
                        "State",
                        row -> row.lead().state().words(),
                        row -> LeadWords.tone(row.lead().state()))
                .card(row -> new Card(
                        row.lead().company(),
                        "leads/" + row.lead().id(),
                        worth(row),
                        row.partner().isEmpty() ? quiet(row) : row.lead().number() + " \u00b7 " + row.partner(),
                        row.lead().state().words(),
                        LeadWords.tone(row.lead().state())))
                .whenEmpty(new EmptyState(
                        "partners",
                        "No leads yet",
                        "Add the first by hand, bring a list of a fair, or let your site send them over REST.",
                        new Anchor("imports", "Import a list")));
    }

    private static String quiet(Row row) {
        var lead = row.lead();
        var country = lead.profile().country();
        return lead.number()
                + (country == null ? "" : " \u00b7 " + Countries.name(country))
                + (lead.isHot() ? " \u00b7 hot" : "");
    }

    private static String worth(Row row) {
        var worth = row.lead().profile().worth();
        return worth == null ? "" : Format.user().whole(worth);
    }

    /** The territory itself; what it is part of stands beside. */
    private static String last(String path) {
        return path.substring(path.lastIndexOf('\u203a') + 1).strip();
    }

    private LeadFilter filter(String search) {
        return new LeadFilter(states.getValue().stream().sorted().toList(), null, hot.getValue(), search);
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        return desk.reading.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.reading.count(filter(search));
    }

    @Override
    public boolean any() {
        return desk.reading.count(LeadFilter.ALL) > 0;
    }

    private void view(String name) {
        states.setValue(VIEWS.getOrDefault(name, Set.of()));
        saved.press(name);
        own.changed();
    }

    @Override
    public String list() {
        return "leads";
    }

    @Override
    public Said said() {
        return new Said()
                .with("state", states.getValue(), State::code)
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        states.setValue(said.of("state", List.of(State.values()), State::code));
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
        views.put("Open", Set.of(State.NEW, State.OFFERED, State.ACCEPTED, State.WORKED));
        views.put("In the queue", Set.of(State.NEW));
        views.put("Not answered", Set.of(State.OFFERED));
        views.put("Converted", Set.of(State.CONVERTED));
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
        list.mark(open != null, row -> row.lead().id().equals(open));
        if (id == null) {
            title = "Leads";
            beside.show(null);
            return;
        }
        var page = desk.reading.open(id);
        title = page.row().lead().number() + " " + page.row().lead().company();
        beside.show(new LeadPanel(page, desk).of(acts, () -> open(null), () -> again(id)));
        if (page.row().lead().isBeingRouted()) Working.await(UI.getCurrent(), () -> isRouted(id));
    }

    private void again(UUID id) {
        list.refresh();
        show(id);
    }

    /** Whether there is nothing to wait for any more; what has come of it is shown then. */
    private boolean isRouted(UUID id) {
        if (!id.equals(open) || !isAttached()) return true;
        if (desk.reading.open(id).row().lead().isBeingRouted()) return false;
        again(id);
        return true;
    }

    private void open(@Nullable UUID id) {
        var parameters = id == null ? RouteParameters.empty() : new RouteParameters("id", id.toString());
        getUI().ifPresent(ui -> ui.navigate(LeadsView.class, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
