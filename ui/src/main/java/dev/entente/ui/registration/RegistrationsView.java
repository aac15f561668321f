package dev.entente.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.registration.Registration;
import dev.entente.registration.Registration.State;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What partners registered, those that wait for a decision first; one registration beside the list, named by the address. */
@Route(value = "registrations/:id?", layout = VendorLayout.class)
@Requires(RegistrationPermissions.READ)
public final class RegistrationsView extends Div
        implements Rows<RegistrationRow>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient RegistrationBook book;
    private final transient RegistrationActs acts;
    private final transient RegistrationsTogether together;
    private final transient ExportingLists lists;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), States::words);
    private final Listing<RegistrationRow> list = new Listing<>(new Noun("registration", "registrations"), this);
    private final Records<State> records;

    RegistrationsView(
            RegistrationBook book,
            RegistrationActs acts,
            RegistrationsTogether together,
            ExportingLists lists,
            KeepingViews views) {
        this.book = book;
        this.together = together;
        this.lists = lists;
        this.acts = acts;
        addClassName("en-fill");
        records = new Records<>(
                new Records.Place(RegistrationsView.class, "Registrations", "registrations"),
                list,
                states,
                States::code,
                VIEWS,
                views);
        var header = new PageHeader("Registrations", "Partners claim deals here, and you decide who holds them");
        add(records.under(header, listing()));
    }

    private Component listing() {
        return list.searching("Search customer or number")
                .filter(states)
                .exporting(typed -> lists.registrations(filter(typed)))
                .choosing(together.offered(list::refresh))
                .opening(
                        "Customer",
                        row -> "registrations/" + row.registration().id(),
                        row -> row.registration().customerName(),
                        row -> row.registration().number() + " \u00b7 "
                                + row.registration().domain())
                .column("Partner", RegistrationRow::partner)
                .badge("State", row -> States.words(row.registration()), row -> States.tone(row.registration()))
                .column("Sent", row -> sent(row.registration()))
                .clock("Protection", RegistrationRow::clock)
                .card(this::card)
                .whenEmpty(
                        new EmptyState(
                                "shield",
                                "No registrations yet",
                                "Partners register the deals they work on in their portal. What they send waits here for your answer."));
    }

    private String sent(Registration registration) {
        return Format.user()
                .day(registration.submittedAt().atZone(book.today().zone()).toLocalDate());
    }

    private Card card(RegistrationRow row) {
        var registration = row.registration();
        var clock = row.clock();
        return new Card(
                registration.customerName(),
                "registrations/" + registration.id(),
                clock == null ? sent(registration) : clock.text(),
                row.partner() + " \u00b7 " + registration.number(),
                States.words(registration),
                States.tone(registration));
    }

    private RegistrationFilter filter(String search) {
        return new RegistrationFilter(states.getValue().stream().sorted().toList(), null, search);
    }

    @Override
    public List<RegistrationRow> read(String search, int offset, int limit) {
        return book.rows(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return book.count(filter(search));
    }

    @Override
    public boolean any() {
        return book.count(RegistrationFilter.ALL) > 0;
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("To review", Set.of(State.SUBMITTED));
        views.put("Protected", Set.of(State.APPROVED));
        views.put("Ended", Set.of(State.DECLINED, State.LAPSED, State.WITHDRAWN, State.CONVERTED));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::show);
        list.mark(records.isOpen(), row -> records.isOpen(row.registration().id()));
    }

    private Opened show(UUID id) {
        var panel = new RegistrationPanel(book, acts, id);
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
