package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.partner.AddingPartners;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.PartnerType;
import dev.entente.program.ListingPartners;
import dev.entente.program.ListingPartners.Row;
import dev.entente.program.PartnerFilter;
import dev.entente.program.ReadingPrograms;
import dev.entente.program.Tier;
import dev.entente.ui.clientele.ClienteleDesk;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.SavedViews;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.lifecycle.LifecycleDesk;
import dev.entente.ui.lifecycle.States;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.view.OwnViews;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Said;
import dev.entente.ui.view.Viewed;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All partners, by name, with what they are and what they sold this year. */
@Route(value = "partners", layout = VendorLayout.class)
@PageTitle("Partners")
@Requires(PartnerPermissions.READ)
public final class PartnersView extends Div implements Rows<Row>, Viewed, BeforeEnterObserver, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient ListingPartners partners;
    private final transient ExportingLists lists;
    private final transient AddingPartners adding;
    private final transient PartnersTogether together;
    private final boolean mayAdd;
    private final transient Today today;
    private final transient Scores scores;
    private final FilterChip<PartnerType> types;
    private final FilterChip<String> tiers;
    private final FilterChip<String> programs;
    private final FilterChip<String> countries;
    private final FilterChip<State> states;
    private final Listing<Row> list = new Listing<>(new Noun("partner", "partners"), this);
    private final SavedViews views;
    private final OwnViews own;
    private boolean pressing;

    PartnersView(
            ListingPartners partners,
            ReadingPrograms programs,
            AddingPartners adding,
            PartnersTogether together,
            Visit visit,
            Today today,
            ExportingLists lists,
            KeepingViews keeping,
            LifecycleDesk lifecycle,
            ClienteleDesk clientele) {
        this.partners = partners;
        this.scores = new Scores(lifecycle, clientele);
        this.lists = lists;
        this.adding = adding;
        this.together = together;
        mayAdd = visit.may(PartnerPermissions.ADD);
        this.today = today;
        var ladder = tiers(programs);
        types = new FilterChip<>("Type", List.of(PartnerType.values()), PartnerType::words);
        tiers = new FilterChip<>("Tier", ladder.keySet(), code -> ladder.getOrDefault(code, code));
        var names = programs(programs);
        this.programs = new FilterChip<>("Program", names.keySet(), code -> names.getOrDefault(code, code));
        this.programs.setVisible(names.size() > 1);
        countries = new FilterChip<>("Country", partners.countries(), Countries::name);
        states = new FilterChip<>("State", States.ALL, State::words);
        tiers.setVisible(!ladder.isEmpty());
        views = new SavedViews(
                List.of("All", "Active", "Onboarding", "At risk", "Resell", "Services", "Referral", "Former"),
                this::choose);
        List.of(types, tiers, this.programs, countries, states)
                .forEach(chip -> chip.addValueChangeListener(change -> {
                    if (pressing) return;
                    views.press("");
                    own().changed();
                }));
        own = new OwnViews(keeping, this, views);
        list.search().whenChanged(own::changed);
        addClassNames("en-page", "en-page-full");
        var row = new Div(views, own);
        row.addClassName("en-views-row");
        var actions = mayAdd ? new Component[] {add()} : new Component[0];
        add(new PageHeader("Partners", "The companies that work with you", actions), row, listing());
    }

    /** Of all programs in force, the lowest first, by code. */
    private static Map<String, String> tiers(ReadingPrograms programs) {
        return programs.list().stream()
                .flatMap(page -> page.inForce().stream())
                .flatMap(version -> version.tiers().stream())
                .collect(Collectors.toMap(Tier::code, Tier::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** All that there are, by code. */
    private static Map<String, String> programs(ReadingPrograms programs) {
        return programs.list().stream()
                .collect(Collectors.toMap(
                        page -> page.program().code(),
                        page -> page.program().name(),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private void choose(String view) {
        pressing = true;
        types.setValue(
                switch (view) {
                    case "Resell" -> Set.of(PartnerType.RESELLER, PartnerType.MSP);
                    case "Services" -> Set.of(PartnerType.SERVICES, PartnerType.CONSULTING, PartnerType.GSI);
                    case "Referral" -> Set.of(PartnerType.REFERRAL);
                    default -> Set.of();
                });
        tiers.clear();
        programs.clear();
        countries.clear();
        states.setValue(
                switch (view) {
                    case "Active" -> Set.of(State.ACTIVE);
                    case "Onboarding" -> Set.of(State.ONBOARDING);
                    case "At risk" -> Set.of(State.AT_RISK, State.SUSPENDED);
                    case "Former" -> Set.of(State.FORMER);
                    default -> Set.of();
                });
        pressing = false;
        own.changed();
    }

    @Override
    public String list() {
        return "partners";
    }

    @Override
    public Said said() {
        return new Said()
                .with("type", types.getValue(), PartnerType::code)
                .with("tier", tiers.getValue(), code -> code)
                .with("program", programs.getValue(), code -> code)
                .with("country", countries.getValue(), code -> code)
                .with("state", states.getValue(), State::code)
                .with("q", list.search().text());
    }

    @Override
    public void filterBy(Said said) {
        types.setValue(said.of("type", List.of(PartnerType.values()), PartnerType::code));
        tiers.setValue(said.of("tier", tiers.options(), code -> code));
        programs.setValue(said.of("program", programs.options(), code -> code));
        countries.setValue(said.of("country", countries.options(), code -> code));
        states.setValue(said.of("state", States.ALL, State::code));
        list.search().setValue(said.of("q").orElse(""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fields = List.of("type", "tier", "program", "country", "state", "q");
        var asked = Said.in(event.getLocation().getQueryParameters(), fields);
        if (!asked.isEmpty()) filterBy(asked);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (mayAdd) Records.begin(event, this::ask);
    }

    private OwnViews own() {
        return own;
    }

    private Listing<Row> listing() {
        return list.searching("Search name or code")
                .filter(types)
                .filter(tiers)
                .filter(programs)
                .filter(countries)
                .filter(states)
                .exporting(typed -> lists.partners(filter(typed)))
                .choosing(together.offered(list::refresh))
                .opening("Partner", PartnersView::address, row -> row.partner().name(), PartnersView::quiet)
                .column("Type", row -> types(row.partner()))
                .column("Tier", PartnersView::tier)
                .column("Country", row -> country(row.partner()))
                .whole("Sales this year", Row::sales)
                .column("Wanted", scores::share)
                .badge("Health", scores::words, scores::tone)
                .badge("State", row -> row.partner().state().words(), row -> tone(row.partner()))
                .card(Scores::card)
                .whenEmpty(new EmptyState(
                        "partners",
                        "No partners yet",
                        "Add the first company that sells, recommends or delivers with you. Over REST they come in by"
                                + " POST /api/v1/partners."));
    }

    private Button add() {
        var add = new Button("Add a partner", new Glyph("plus"), click -> ask());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void ask() {
        var form = ProfileForm.empty(today.day());
        new Ask("Add a partner", "Add partner", form.fields())
                .explaining(form.byPointer())
                .then(() -> {
                    var partner = adding.add(form.profile(today.day()));
                    getUI().ifPresent(ui -> ui.navigate("partners/" + partner.id()));
                })
                .open();
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        return scores.of(partners.list(filter(search), offset, limit));
    }

    @Override
    public int count(String search) {
        return partners.count(filter(search));
    }

    private PartnerFilter filter(String search) {
        return new PartnerFilter(
                search,
                types.getValue(),
                tiers.getValue(),
                programs.getValue(),
                countries.getValue(),
                states.getValue());
    }

    static String address(Row row) {
        return "partners/" + row.partner().id();
    }

    private static String quiet(Row row) {
        return row.partner().number() + " \u00b7 " + row.partner().code();
    }

    static String tier(Row row) {
        return row.tiers().isEmpty() ? "None" : String.join(", ", row.tiers());
    }

    static String types(Partner partner) {
        return partner.types().isEmpty()
                ? "Not said yet"
                : partner.types().stream().map(PartnerType::words).collect(Collectors.joining(", "));
    }

    static String country(Partner partner) {
        var code = partner.country();
        return code == null ? "Not known yet" : Countries.name(code);
    }

    static Tone tone(Partner partner) {
        return States.tone(partner.state());
    }
}
