package dev.entente.ui.prospect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingRecruits;
import dev.entente.identity.Requires;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectFilter;
import dev.entente.prospect.ProspectPermissions;
import dev.entente.prospect.ReadingProspects;
import dev.entente.prospect.SourceCosts;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Table;
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Companies that may become partners, and what winning partners costs by source; one of them beside the list. */
@Route(value = "prospects/:id?", layout = VendorLayout.class)
@Requires(ProspectPermissions.READ)
public final class ProspectsView extends Div implements Rows<Prospect>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient ReadingProspects reading;
    private final transient ProspectActs acts;
    private final transient ProspectsTogether together;
    private final transient ExportingRecruits exporting;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), Stages::words);
    private final Listing<Prospect> list = new Listing<>(new Noun("prospect", "prospects"), this);
    private final Records<State> records;
    private final Div costs = new Div();

    ProspectsView(
            ReadingProspects reading,
            ProspectActs acts,
            ProspectsTogether together,
            ExportingRecruits exporting,
            KeepingViews views) {
        this.reading = reading;
        this.acts = acts;
        this.together = together;
        this.exporting = exporting;
        addClassName("en-fill");
        records = new Records<>(
                new Records.Place(ProspectsView.class, "Prospects", "prospects"),
                list,
                states,
                Stages::code,
                VIEWS,
                views);
        var header = new PageHeader(
                "Prospects",
                "Companies that you would like to have as partners, and what winning them costs",
                acts.general(this::refresh));
        add(records.under(header, costs, listing()));
        sum();
    }

    private void refresh() {
        list.refresh();
        sum();
    }

    private void sum() {
        costs.removeAll();
        costs.addClassName("en-above");
        var all = reading.costs();
        if (all.isEmpty()) return;
        var table = new Table(
                "What winning partners costs",
                List.of("Source", "Prospects", "Spoken to", "Applied", "Partners", "Spent", "For each partner"));
        for (var each : all) table.row(cells(each));
        costs.add(table);
    }

    private static String[] cells(SourceCosts costs) {
        var format = Format.user();
        var each = costs.each();
        return new String[] {
            costs.source().words(),
            format.number(costs.prospects()),
            format.number(costs.contacted()),
            format.number(costs.applied()),
            format.number(costs.accepted()),
            format.whole(costs.spent()),
            each == null ? "None yet" : format.whole(each)
        };
    }

    private Component listing() {
        return list.searching("Search company, domain or number")
                .filter(states)
                .exporting(typed -> exporting.prospects(filter(typed)))
                .choosing(together.offered(this::refresh))
                .opening(
                        "Company",
                        row -> "prospects/" + row.id(),
                        Prospect::name,
                        row -> row.domain().isEmpty() ? row.number() : row.number() + " \u00b7 " + row.domain())
                .column("Source", ProspectsView::source)
                .column("Segment", row -> row.profile().segment())
                .column("Country", ProspectsView::country)
                .badge("State", row -> Stages.words(row.state()), row -> Stages.tone(row.state()))
                .card(row -> new Card(
                        row.name(),
                        "prospects/" + row.id(),
                        country(row),
                        row.number() + " \u00b7 " + source(row),
                        Stages.words(row.state()),
                        Stages.tone(row.state())))
                .whenEmpty(new EmptyState(
                        "partners",
                        "No prospects yet",
                        "Add the companies that you would like to have as partners, or bring a whole list.",
                        new Anchor("imports", "Import a list")));
    }

    private static String source(Prospect row) {
        var name = row.profile().sourceName();
        return name.isEmpty() ? row.source().words() : name;
    }

    private static String country(Prospect row) {
        var country = row.profile().country();
        return country == null ? "" : Countries.name(country);
    }

    private ProspectFilter filter(String search) {
        return new ProspectFilter(states.getValue().stream().sorted().toList(), null, search);
    }

    @Override
    public List<Prospect> read(String search, int offset, int limit) {
        return reading.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return reading.count(filter(search));
    }

    @Override
    public boolean any() {
        return reading.count(ProspectFilter.ALL) > 0;
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("To win", Set.of(State.NEW, State.CONTACTED, State.INTERESTED));
        views.put("Applied", Set.of(State.APPLIED));
        views.put("Dropped", Set.of(State.DROPPED));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::show);
        list.mark(records.isOpen(), row -> records.isOpen(row.id()));
        costs.setVisible(!records.isOpen());
    }

    private Opened show(UUID id) {
        var page = reading.open(id);
        var title = page.prospect().number() + " " + page.prospect().name();
        return new Opened(title, ProspectPanel.of(page, acts, () -> records.open(null), () -> {
            refresh();
            records.show(id);
        }));
    }

    @Override
    public String getPageTitle() {
        return records.title();
    }
}
