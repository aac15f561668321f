package dev.entente.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.identity.Requires;
import dev.entente.problem.Problem;
import dev.entente.territory.Coverage.Wanted;
import dev.entente.territory.Reach;
import dev.entente.territory.ReadingTerritories.Covering;
import dev.entente.territory.ReadingTerritories.Row;
import dev.entente.territory.TerritoryPermissions;
import dev.entente.territory.TerritoryProblem;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Export;
import dev.entente.ui.kit.FilterChip;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.view.Narrowing;
import dev.entente.view.KeepingViews;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree of territories with who covers each and how many it bears; and where a customer belongs. */
@Route(value = "territories", layout = VendorLayout.class)
@PageTitle("Territories")
@Requires(TerritoryPermissions.READ)
public final class TerritoriesView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Set<Holding>> VIEWS = views();

    private final transient TerritoryDesk desk;
    private final Narrowing<Holding> narrowing;
    private final Div left = new Div();
    private final Div right = new Div();
    private final Div covering = new Div();
    private @Nullable String open;

    /** Whether partners may still be assigned to one. */
    private enum Holding {
        ROOM("Room left"),
        FULL("Full"),
        NOBODY("Covered by nobody"),
        RETIRED("Retired");

        private final String words;

        Holding(String words) {
            this.words = words;
        }

        static Holding of(Row row) {
            if (row.said().retired()) return RETIRED;
            if (row.partners() == 0) return NOBODY;
            return row.full() ? FULL : ROOM;
        }

        String words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    TerritoriesView(TerritoryDesk desk, KeepingViews views) {
        this.desk = desk;
        addClassName("en-page");
        left.addClassName("en-column");
        right.addClassName("en-column");
        right.add(covering, new Lookup(desk.reading).panel());
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        narrowing = new Narrowing<>(
                "territories",
                new FilterChip<>("Holding", List.of(Holding.values()), Holding::words),
                Holding::code,
                VIEWS,
                views,
                this::show);
        var words = "Where you sell, who belongs where, and which partners cover it";
        var imports = new Anchor("imports", "Import a list");
        add(
                desk.describes()
                        ? new PageHeader("Territories", words, imports, adding())
                        : new PageHeader("Territories", words, imports),
                narrowing,
                columns);
    }

    private static Map<String, Set<Holding>> views() {
        var views = new LinkedHashMap<String, Set<Holding>>();
        views.put("All", Set.of());
        views.put("Covered by nobody", Set.of(Holding.NOBODY));
        views.put("Full", Set.of(Holding.FULL));
        views.put("Retired", Set.of(Holding.RETIRED));
        return views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.enter(event);
        show();
    }

    private Button adding() {
        var add = new Button("Add a territory", new Glyph("plus"), click -> describe(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void show() {
        left.removeAll();
        covering.removeAll();
        var tree = desk.reading.tree();
        narrowing.setVisible(!tree.isEmpty());
        right.setVisible(!tree.isEmpty());
        if (tree.isEmpty()) {
            left.add(
                    new EmptyState(
                            "flag",
                            "No territories yet",
                            "Say where you sell: countries, postal codes, segments. Leads then find the partners that cover them."));
            return;
        }
        var some = tree.stream()
                .filter(row -> narrowing.wants(Holding.of(row)))
                .filter(row ->
                        narrowing.finds(row.territory().name(), row.territory().code()))
                .toList();
        var title = narrowing.isNarrow() ? some.size() + " of " + tree.size() : "All of them";
        var found = some.isEmpty() ? Narrowing.nothing() : tree(some);
        left.add(new Panel(title, found).aside(new Export(desk.exporting::territories)));
        var chosen = tree.stream()
                .filter(row -> row.territory().code().equals(open))
                .findFirst()
                .orElse(tree.getFirst());
        covering.add(covering(chosen));
    }

    private Table tree(List<Row> rows) {
        var table = new Table("", List.of("Territory", "Who belongs to it", "Partners", "Change"));
        for (var row : rows) {
            var territory = row.territory();
            var name = new Button(territory.name(), click -> {
                open = territory.code();
                show();
            });
            name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            name.setAriaLabel("Who covers " + row.path());
            var place = new Div(name);
            place.getStyle().set("padding-inline-start", "calc(" + row.depth() + " * var(--en-5))");
            table.row(List.<Component>of(place, new Span(rules(row)), partners(row), acts(row)));
        }
        return table;
    }

    private static String rules(Row row) {
        return row.said().retired() ? "Retired" : Reach.words(row.said().rules());
    }

    private static Span partners(Row row) {
        var cap = row.said().cap();
        var many = Format.user().number(row.partners());
        var words = new Span(cap == null ? many : many + ", at most " + cap + " a segment");
        if (row.full()) words.addClassName("en-strong");
        return words;
    }

    private Div acts(Row row) {
        var acts = new Div();
        acts.addClassNames("en-actions", "en-acts");
        if (desk.describes())
            acts.add(small(
                    "Edit",
                    "Edit " + row.territory().name(),
                    () -> describe(row.territory().code())));
        if (desk.assigns() && !row.said().retired())
            acts.add(small("Assign", "Assign a partner to " + row.territory().name(), () -> assign(row)));
        return acts;
    }

    private static Button small(String words, String spoken, SerializableRunnable act) {
        var button = new Button(words, click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(spoken);
        return button;
    }

    private Panel covering(Row row) {
        var all = desk.reading.covering(row.territory().code());
        var title = "Who covers " + row.territory().name();
        if (all.isEmpty()) return new Panel(title, new Paragraph("Nobody yet. Assign the partners that sell there."));
        var table = new Table("", List.of("Partner", "Segment", "From", "Change"));
        for (var each : all) table.row(List.<Component>of(partner(each), segment(each), days(each), end(each)));
        return new Panel(title, table);
    }

    private static Anchor partner(Covering covering) {
        return new Anchor("partners/" + covering.coverage().partnerId(), covering.partner());
    }

    private static Span segment(Covering covering) {
        var segment = covering.coverage().segment();
        return new Span(segment.isEmpty() ? "All" : segment);
    }

    private static Span days(Covering covering) {
        var format = Format.user();
        var until = covering.coverage().until();
        var from = format.day(covering.coverage().from());
        return new Span(until == null ? from : from + ", until " + format.day(until));
    }

    private Component end(Covering covering) {
        if (!desk.assigns() || covering.coverage().until() != null) return new Span("");
        return small("End", "End that " + covering.partner() + " covers it", () -> {
            var on = new DayField("From this day on it covers it no longer");
            on.setValue(desk.day());
            new Ask("End it", "End it", on)
                    .explaining(Map.of("/on", on))
                    .then(() -> {
                        if (on.isEmpty())
                            throw Problem.field(TerritoryProblem.UNCLEAR_COVERAGE, "/on", "Say from which day on");
                        desk.assigning.end(covering.coverage().id(), on.getValue());
                        show();
                    })
                    .open();
        });
    }

    private void describe(@Nullable String code) {
        new TerritoryDialog(desk, code, kept -> {
                    open = kept;
                    show();
                })
                .open();
    }

    private void assign(Row row) {
        var partner = desk.partnerField();
        var segment = new TextField("Segment");
        segment.setHelperText("Left empty: all segments");
        segment.setManualValidation(true);
        var from = new DayField("From");
        from.setValue(desk.day());
        new Ask("Assign a partner to " + row.territory().name(), "Assign it", partner, segment, from)
                .explaining(Map.of("/partner", partner, "/segment", segment, "/from", from))
                .then(() -> {
                    if (partner.isEmpty())
                        throw Problem.field(TerritoryProblem.UNCLEAR_COVERAGE, "/partner", "Choose the partner");
                    if (from.isEmpty())
                        throw Problem.field(TerritoryProblem.UNCLEAR_COVERAGE, "/from", "Say from which day on");
                    desk.assigning.assign(
                            row.territory().code(),
                            new Wanted(partner.getValue().id(), segment.getValue(), from.getValue()));
                    open = row.territory().code();
                    show();
                })
                .open();
    }
}
