package dev.entente.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.identity.Requires;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.statement.Course;
import dev.entente.ui.statement.EarningsChart;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The partner's first page: what it earns this month, its latest statements, and where it stands in each program. */
@Route(value = "portal", layout = PortalLayout.class)
@PageTitle("Home")
@Requires(SettlementPermissions.READ)
public final class PortalHomeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;
    private static final int SHORT_LIST = 5;

    PortalHomeView(
            Visit visit,
            ReadingEnrolments enrolments,
            ReadingStatements statements,
            ReadingFigures figures,
            Today today) {
        addClassName("en-portal-page");
        var month = today.month();
        var courses = Course.of(figures.months(month.minusMonths(MONTHS - 1), month), month, MONTHS, today.currency());
        var partner = visit.partner().orElseThrow();
        var rows = enrolments.of(partner.id());
        var left = column(new Panel("Latest statements", latest(statements))
                .aside(new RouterLink("See all", PortalStatementsView.class)));
        var right = column(courses.stream().map(PortalHomeView::earnings).toArray(Component[]::new));
        if (!rows.isEmpty()) left.add(new Panel("Your programs", programs(rows)));
        var columns = new Div(left, right);
        columns.addClassNames("en-columns", "en-portal-columns");
        var name = visit.visitor().orElseThrow().firstName();
        add(new Welcome(visit.design(), name, where(partner.name(), rows)), columns);
    }

    private static Div column(Component... content) {
        var column = new Div(content);
        column.addClassName("en-column");
        return column;
    }

    private static String where(String partner, List<Row> rows) {
        var tiers = rows.stream().flatMap(row -> row.tier().stream()).map(tier -> tier.name());
        return Stream.concat(Stream.of(partner), tiers).distinct().collect(Collectors.joining(" \u00b7 "));
    }

    private static Panel earnings(Course course) {
        var format = Format.user();
        var now = course.last();
        var amount = new Span(format.money(now.net()));
        amount.addClassName("en-earn-amount");
        var when = new Span(words(now) + " " + format.month(now.month()) + " so far");
        when.addClassName("en-muted");
        var number = new Div(amount, when);
        number.addClassName("en-earn");
        return new Panel(
                "Earnings in " + course.unit().code(),
                number,
                new EarningsChart(course, "You get", "You owe", "152px"));
    }

    private static String words(MonthFigures now) {
        return now.net().isNegative() ? "you owe for" : "you get for";
    }

    private static Component latest(ReadingStatements statements) {
        var rows = statements.list(new StatementFilter(null, null, null), 0, SHORT_LIST);
        if (rows.isEmpty()) {
            return new EmptyState(
                    "statement",
                    "No statements yet",
                    "Your first sale that earns something opens your first statement.");
        }
        var list = new Tasks();
        rows.forEach(row -> OwnStatements.add(list, row));
        return list;
    }

    private static Facts programs(List<Row> rows) {
        var facts = new Facts();
        for (var row : rows) {
            var since = "since " + Format.user().day(row.enrolled().since());
            facts.fact(
                    row.name(),
                    row.tier().map(tier -> tier.name() + " \u00b7 " + since).orElse(since));
        }
        return facts;
    }
}
