package dev.entente.ui.level;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.entente.export.ExportingLists;
import dev.entente.identity.Requires;
import dev.entente.level.LevelFilter;
import dev.entente.level.LevelPermissions;
import dev.entente.level.LevelProposal.State;
import dev.entente.level.ListingProposals.Row;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Card;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Listing;
import dev.entente.ui.kit.Listing.Noun;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Rows;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Records;
import dev.entente.ui.view.Records.Opened;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What reviews propose about the levels of partners, those to decide first; one proposal beside the list, named by the address. */
@Route(value = "levels/:id?", layout = VendorLayout.class)
@Requires(LevelPermissions.READ)
public final class LevelsView extends Div implements Rows<Row>, BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;
    private static final Map<String, Set<State>> VIEWS = views();

    private final transient LevelDesk desk;
    private final transient LevelActs acts;
    private final transient List<Page> programs;
    private final FilterChip<State> states = new FilterChip<>("State", List.of(State.values()), LevelWords::state);
    private final Select<Page> program = new Select<>();
    private final Listing<Row> list = new Listing<>(new Noun("proposal", "proposals"), this);
    private final transient ExportingLists lists;
    private final Records<State> records;
    private final Div answer = new Div();

    LevelsView(LevelDesk desk, ExportingLists lists, KeepingViews keeping) {
        this.desk = desk;
        this.lists = lists;
        this.acts = new LevelActs(desk);
        this.programs = desk.programs();
        addClassName("en-fill");
        program.setItems(programs);
        program.setItemLabelGenerator(
                page -> page == null ? "All programs" : page.program().name());
        program.setEmptySelectionAllowed(true);
        program.setEmptySelectionCaption("All programs");
        program.setAriaLabel("Program");
        records = new Records<>(
                        new Records.Place(LevelsView.class, "Levels", "level-proposals"),
                        list,
                        states,
                        LevelFilter::word,
                        VIEWS,
                        keeping)
                .also("program", program, LevelsView::code, this::known);
        add(records.under(header(), answer, listing()));
    }

    private Optional<Page> known(String code) {
        return programs.stream().filter(page -> code(page).equals(code)).findFirst();
    }

    private PageHeader header() {
        var words = "What reviews found, and what you make of it";
        if (!desk.decides()) return new PageHeader("Levels", words);
        return new PageHeader(
                "Levels",
                words,
                new Button("Review now", click -> review()),
                LevelActs.primary("Accept those shown", this::acceptAll));
    }

    private Component listing() {
        return list.searching("Search partner")
                .filter(states)
                .filter(program)
                .exporting(typed -> lists.levels(filter(typed)))
                .opening("Partner", row -> "levels/" + row.proposal().id(), Row::partner, Row::programName)
                .column("Level", LevelWords::move)
                .column("What it is", row -> LevelWords.kind(row.proposal()))
                .badge("State", row -> LevelWords.state(row.proposal()), row -> LevelWords.tone(row.proposal()))
                .column("Reviewed", row -> Format.user().day(row.proposal().reviewedOn()))
                .wide("Course", row -> LevelWords.course(row.proposal()))
                .card(LevelsView::card)
                .whenEmpty(new EmptyState(
                        "tiers",
                        "No proposals yet",
                        "Reviews put partners here whose figures ask for another level. When they are held stands in the program;"
                                + " or review now."));
    }

    private static Card card(Row row) {
        return new Card(
                row.partner(),
                "levels/" + row.proposal().id(),
                Format.user().day(row.proposal().reviewedOn()),
                LevelWords.move(row) + " \u00b7 " + row.programName(),
                LevelWords.state(row.proposal()),
                LevelWords.tone(row.proposal()));
    }

    private void review() {
        var which = new Select<Page>();
        which.setLabel("Program");
        which.setItems(programs);
        which.setItemLabelGenerator(page -> page.program().name());
        if (!programs.isEmpty()) which.setValue(program.getValue() == null ? programs.getFirst() : program.getValue());
        var words =
                new Paragraph("Looks at the figures of today and proposes what they ask for. Nothing changes by itself"
                        + " unless the program promotes automatically.");
        words.addClassName("en-muted");
        new Ask("Review levels now", "Review", which, words)
                .then(() -> {
                    if (which.getValue() == null) return;
                    boolean all =
                            desk.reviewing.review(which.getValue().program().code());
                    tell(all ? "All partners were looked at" : "It is being worked on, and goes on when you leave");
                })
                .open();
    }

    private void acceptAll() {
        var shown = read(list.search().text(), 0, MOST).stream()
                .filter(row -> row.proposal().isOpen())
                .toList();
        if (shown.isEmpty()) tell("None of those shown waits for a decision");
        else acts.acceptAll(shown, this::tell);
    }

    private void tell(String words) {
        answer.removeAll();
        answer.add(new Notice(Tone.GOOD, words, ""));
        list.refresh();
    }

    private LevelFilter filter(String search) {
        var code = program.getValue() == null ? null : code(program.getValue());
        return new LevelFilter(states.getValue().stream().sorted().toList(), code, null, search);
    }

    @Override
    public List<Row> read(String search, int offset, int limit) {
        return desk.list(filter(search), offset, limit);
    }

    @Override
    public int count(String search) {
        return desk.count(filter(search));
    }

    @Override
    public boolean any() {
        return desk.count(new LevelFilter(List.of(), null, null, null)) > 0;
    }

    private static String code(Page page) {
        return page.program().code();
    }

    private static Map<String, Set<State>> views() {
        var views = new LinkedHashMap<String, Set<State>>();
        views.put("To decide", Set.of(State.OPEN));
        views.put("Decided", Set.of(State.ACCEPTED, State.DECLINED));
        views.put("All", Set.of());
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        records.enter(event, this::show);
        list.mark(records.isOpen(), row -> records.isOpen(row.proposal().id()));
    }

    private Opened show(UUID id) {
        var panel = new LevelPanel(desk, id);
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
