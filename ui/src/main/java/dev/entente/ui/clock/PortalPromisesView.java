package dev.entente.ui.clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.entente.clock.ClockFilter;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.Compliance.Line;
import dev.entente.clock.Quarter;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.identity.Requires;
import dev.entente.ui.clock.KeptTable.Towards;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.StatusBadge;
import dev.entente.ui.kit.Table;
import dev.entente.ui.shell.PortalLayout;
import java.util.List;

/** What the partner and the vendor owe each other, and how each keeps its word: the vendor to all and to this partner. */
@Route(value = "portal/promises", layout = PortalLayout.class)
@PageTitle("Promises")
@Requires(ClockPermissions.READ)
public final class PortalPromisesView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 20;

    private final transient ClockDesk desk;
    private final Table table = new Table("", List.of("For", "Promise", "Owed by", "Due", "Standing"));
    private final Button more = new Button("Show more", click -> rows());
    private final Select<Quarter> quarter = new Select<>();
    private final Div found = new Div();
    private int shown;

    PortalPromisesView(ClockDesk desk) {
        this.desk = desk;
        addClassName("en-portal-page");
        var inner = new Div(new PageHeader("Promises", "What you and we owe each other, and how both keep their word"));
        inner.addClassNames("en-portal-inner", "en-portal-stack");
        KeptView.quarters(quarter, Quarter.of(desk.today.day()));
        quarter.addValueChangeListener(change -> show());
        found.addClassName("en-portal-stack");
        var toolbar = new Div(quarter);
        toolbar.addClassName("en-toolbar");
        inner.add(running(), toolbar, found);
        rows();
        show();
        add(inner);
    }

    private Component running() {
        if (desk.clocks.count(ClockFilter.OPEN) > 0) return new Panel("Running now", table, more);
        return new Panel(
                "Running now",
                new EmptyState(
                        "clock",
                        "Nothing is owed right now",
                        "When you register a deal, or question a line of a statement, our clock starts and stands here."));
    }

    private void rows() {
        for (var each : desk.clocks.list(ClockFilter.OPEN, shown, STEP)) {
            table.row(List.<Component>of(
                    new Anchor(each.page(), each.subject()),
                    cell(each.promise(), ClockWords.quiet(each)),
                    new Span(each.side() == Side.VENDOR ? "Us" : "You"),
                    cell(ClockWords.due(each), ClockWords.left(each)),
                    badge(each)));
            shown++;
        }
        more.setVisible(shown < desk.clocks.count(ClockFilter.OPEN));
    }

    private static StatusBadge badge(ShownClock clock) {
        return new StatusBadge(ClockWords.standing(clock.standing()), ClockWords.tone(clock.standing()));
    }

    private static Div cell(String words, String quiet) {
        var more = new Span(quiet);
        more.addClassName("en-muted");
        var cell = new Div(new Span(words), more);
        cell.addClassName("en-cell-2");
        return cell;
    }

    private void show() {
        found.removeAll();
        var lines = desk.compliance.of(quarter.getValue().toString(), null).lines();
        found.add(
                new Panel(
                        "How we keep our word",
                        KeptTable.of(
                                of(lines, Side.VENDOR),
                                List.of(
                                        new Towards("To all partners", Line::everybody),
                                        new Towards("To you", Line::partner)))),
                new Panel(
                        "How you keep yours",
                        KeptTable.of(of(lines, Side.PARTNER), List.of(new Towards("To us", Line::partner)))));
    }

    private static List<Line> of(List<Line> lines, Side side) {
        return lines.stream().filter(each -> each.side() == side).toList();
    }
}
