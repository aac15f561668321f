package dev.entente.ui.clock;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.clock.ClockFilter;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.ReadingPromises;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.ui.kit.Action;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.PartnerChoice;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All promises that run, of both sides, what is due first; each leads to the record that it is about. */
@Route(value = "clocks", layout = VendorLayout.class)
@PageTitle("Promises")
@Requires(ClockPermissions.READ)
public final class ClocksView extends Div implements Rows<ShownClock>, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<Standing>> VIEWS = views();

    private final transient ClockDesk desk;
    private final FilterChip<Standing> standing =
            new FilterChip<>("Standing", List.of(Standing.values()), ClockWords::standing);
    private final ComboBox<ReadingPromises.Shown> promise = new ComboBox<>();
    private final ComboBox<Side> side = new ComboBox<>();
    private final ComboBox<Partner> partner = new ComboBox<>();
    private final Div figures = new Div();
    private final Listing<ShownClock> list = new Listing<>(new Noun("clock", "clocks"), this);
    private final Records<Standing> records;

    ClocksView(ClockDesk desk, PartnerChoice partners, KeepingViews views) {
        this.desk = desk;
        addClassName("en-fill");
        choice(promise, "Promise");
        promise.setItems(desk.promises.all());
        promise.setItemLabelGenerator(each -> each.promise().name());
        choice(side, "Owed by");
        side.setItems(Side.values());
        side.setItemLabelGenerator(ClockWords::side);
        partners.offer(partner);
        records = new Records<>(
                        new Records.Place(ClocksView.class, "Promises", "clocks"),
                        list,
                        standing,
                        Standing::code,
                        VIEWS,
                        views)
                .also("promise", promise, each -> each.id().toString(), this::promised)
                .also("side", side, Side::code, ClocksView::owing)
                .also("partner", partner, each -> each.id().toString(), partners::of);
        add(records.under(header(), figures, listing()));
        count();
    }

    private Optional<ReadingPromises.Shown> promised(String id) {
        return desk.promises.all().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    private static Optional<Side> owing(String code) {
        return Stream.of(Side.values()).filter(each -> each.code().equals(code)).findFirst();
    }

    private static Map<String, Set<Standing>> views() {
        var views = new LinkedHashMap<String, Set<Standing>>();
        views.put("Open", Standing.OPEN);
        views.put("Overdue", Set.of(Standing.OVERDUE));
        views.put("Due soon", Set.of(Standing.SOON));
        views.put("Missed", Set.of(Standing.MISSED));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, id -> {
            throw new IllegalStateException("A clock stands with its record");
        });
    }

    private static void choice(ComboBox<?> box, String label) {
        box.setPlaceholder(label);
        box.setAriaLabel(label);
        box.setClearButtonVisible(true);
    }

    private PageHeader header() {
        var kept = new RouterLink("How they were kept", KeptView.class);
        return desk.maySet()
                ? new PageHeader(
                        "Promises",
                        "What you and your partners owe each other, and until when",
                        kept,
                        new RouterLink("What is promised", PromisesView.class))
                : new PageHeader("Promises", "What you and your partners owe each other, and until when", kept);
    }

    private Listing<ShownClock> listing() {
        list.filter(standing)
                .filter(promise)
                .filter(side)
                .filter(partner)
                .exporting(typed -> desk.lists.clocks(filter()))
                .opening("For", ShownClock::page, ShownClock::subject, ShownClock::partner)
                .named("Promise", ShownClock::promise, ClockWords::owed)
                .named("Due", ClockWords::due, ClockWords::left)
                .badge(
                        "Standing",
                        each -> ClockWords.standing(each.standing()),
                        each -> ClockWords.tone(each.standing()));
        if (desk.mayPause()) list.action(new Action<>(ClocksView::verb, ShownClock::subject, this::act));
        return list.card(ClocksView::card).whenEmpty(empty());
    }

    private EmptyState empty() {
        var words = "A clock starts when something is promised and its occasion comes: a registration that waits for an"
                + " answer, a question about a statement. What waited before has none.";
        return desk.maySet()
                ? new EmptyState(
                        "clock", "No clocks yet", words, new RouterLink("Say what is promised", PromisesView.class))
                : new EmptyState("clock", "No clocks yet", words);
    }

    private static Card card(ShownClock clock) {
        return new Card(
                clock.subject(),
                clock.page(),
                ClockWords.side(clock.side()),
                clock.promise() + " \u00b7 " + ClockWords.due(clock) + " \u00b7 " + ClockWords.left(clock),
                ClockWords.standing(clock.standing()),
                ClockWords.tone(clock.standing()));
    }

    private static String verb(ShownClock clock) {
        return switch (clock.standing()) {
            case SOON, RUNNING -> clock.pausable() ? "Pause" : "";
            case PAUSED -> "Let it go on";
            case OVERDUE, KEPT, MISSED, DROPPED -> "";
        };
    }

    void act(ShownClock clock) {
        if (clock.standing() == Standing.PAUSED) resume(clock);
        else pause(clock);
    }

    private void pause(ShownClock clock) {
        var because = new TextArea("Why");
        because.setHelperText("The partner reads it");
        because.setRequiredIndicatorVisible(true);
        because.setMaxLength(500);
        because.setWidthFull();
        new Ask("Let the clock of " + clock.subject() + " stand still", "Pause", because)
                .explaining(Map.of("/because", because))
                .then(() -> {
                    desk.pausing.pause(clock.id(), because.getValue());
                    again();
                })
                .open();
    }

    private void resume(ShownClock clock) {
        var words = "It goes on with as much time left as there was. It stands still because: " + clock.because();
        new Ask("Let the clock of " + clock.subject() + " go on", "Let it go on", new Paragraph(words))
                .then(() -> {
                    desk.pausing.resume(clock.id());
                    again();
                })
                .open();
    }

    private void again() {
        list.refresh();
        count();
    }

    private void count() {
        figures.removeAll();
        var open = desk.clocks.open();
        figures.add(Figure.strip(
                figure(open, "Overdue", Standing.OVERDUE, "the time is over", Tone.BAD),
                figure(open, "Due soon", Standing.SOON, "a warning was sent", Tone.WARN),
                figure(open, "Running", Standing.RUNNING, "time is left", Tone.NEUTRAL),
                figure(open, "Paused", Standing.PAUSED, "wait for somebody else", Tone.NEUTRAL)));
    }

    private static Figure figure(Map<Standing, Long> open, String label, Standing standing, String words, Tone tone) {
        long count = open.getOrDefault(standing, 0L);
        return new Figure(label, Format.user().number(count), new Remark("", words, count == 0 ? Tone.NEUTRAL : tone));
    }

    private ClockFilter filter() {
        return new ClockFilter(
                standing.getValue(),
                promise.isEmpty() ? null : promise.getValue().id(),
                side.getValue(),
                partner.isEmpty() ? null : partner.getValue().id());
    }

    @Override
    public List<ShownClock> read(String search, int offset, int limit) {
        return desk.clocks.list(filter(), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.clocks.count(filter());
    }

    @Override
    public boolean any() {
        return desk.clocks.any();
    }
}
