package dev.entente.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.application.Application;
import dev.entente.application.Application.State;
import dev.entente.application.ApplicationFilter;
import dev.entente.application.ApplicationPermissions;
import dev.entente.application.ReadingApplications;
import dev.entente.export.ExportingRecruits;
import dev.entente.identity.Requires;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.partner.Countries;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who applied to the programs, those that wait for a decision first; one application beside the list, named by the address. */
@Route(value = "applications/:id?", layout = VendorLayout.class)
@Requires(ApplicationPermissions.READ)
public final class ApplicationsView extends Div implements Rows<Application>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient ReadingApplications reading;
    private final transient ApplicationActs acts;
    private final transient ApplicationsTogether together;
    private final transient ExportingRecruits exporting;
    private final transient Today today;
    private final FilterChip<State> states = new FilterChip<>("State", ApplicationFilter.SHOWN, Shown::words);
    private final Listing<Application> list = new Listing<>(new Noun("application", "applications"), this);
    private final Records<State> records;

    ApplicationsView(
            ReadingApplications reading,
            ApplicationActs acts,
            ApplicationsTogether together,
            ExportingRecruits exporting,
            KeepingViews views,
            Today today) {
        this.reading = reading;
        this.acts = acts;
        this.together = together;
        this.exporting = exporting;
        this.today = today;
        addClassName("en-fill");
        records = new Records<>(
                new Records.Place(ApplicationsView.class, "Applications", "applications"),
                list,
                states,
                Shown::code,
                VIEWS,
                views);
        var header = new PageHeader(
                "Applications",
                "Companies that want to become partners, and how well they fit",
                acts.enter(list::refresh));
        add(records.under(header, listing()));
    }

    private Component listing() {
        return list.searching("Search company, domain or number")
                .filter(states)
                .exporting(typed -> exporting.applications(filter(typed)))
                .choosing(together.offered(list::refresh))
                .opening(
                        "Company",
                        row -> "applications/" + row.id(),
                        Application::company,
                        row -> row.number() + " \u00b7 " + row.domain())
                .code("Program", Application::program)
                .column("Country", row -> Countries.name(row.applicant().country()))
                .progress("Fit", row -> Shown.fit(row.score()), row -> row.score() == null ? 0 : row.score())
                .badge("State", row -> Shown.words(row.state()), row -> Shown.tone(row.state()))
                .column("Received", row -> day(row.countsAt()))
                .card(this::card)
                .whenEmpty(new EmptyState(
                        "person",
                        "No applications yet",
                        "Open a program\u2019s form and pass on its address. Whoever fills it in and confirms the e-mail waits here.",
                        new Anchor("recruiting", "Set up a form")));
    }

    private Card card(Application row) {
        return new Card(
                row.company(),
                "applications/" + row.id(),
                row.score() == null ? "" : Shown.fit(row.score()),
                row.number() + " \u00b7 " + row.program(),
                Shown.words(row.state()),
                Shown.tone(row.state()));
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : Format.user().day(at.atZone(today.zone()).toLocalDate());
    }

    private ApplicationFilter filter(String search) {
        return new ApplicationFilter(states.getValue().stream().sorted().toList(), null, null, search);
    }

    @Override
    public List<Application> read(String search, int offset, int limit) {
        return reading.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return reading.count(filter(search));
    }

    @Override
    public boolean any() {
        return reading.count(ApplicationFilter.ALL) > 0;
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("To decide", Set.of(State.WAITING, State.ASKED));
        views.put("Accepted", Set.of(State.ACCEPTED));
        views.put("Closed", Set.of(State.DECLINED, State.MERGED));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::show);
        list.mark(records.isOpen(), row -> records.isOpen(row.id()));
    }

    private Opened show(UUID id) {
        var panel = new ApplicationPanel(reading.open(id), acts, today.zone());
        return new Opened(panel.title(), panel.detail(() -> records.open(null), () -> {
            list.refresh();
            records.show(id);
        }));
    }

    @Override
    public String getPageTitle() {
        return records.title();
    }
}
