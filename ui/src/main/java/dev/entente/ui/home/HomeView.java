package dev.entente.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingEarnings;
import dev.entente.identity.Requires;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.starter.SettingUp;
import dev.entente.ui.earning.HeldView;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.setup.SetupHint;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.statement.Course;
import dev.entente.ui.statement.EarningsChart;
import dev.entente.ui.statement.StatementsView;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;

/** The vendor's morning: what partners earn this month, what needs somebody, and the latest statements. */
@Route(value = "", layout = VendorLayout.class)
@PageTitle("Home")
@Requires(SettlementPermissions.READ)
public final class HomeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;
    private static final int SHORT_LIST = 5;

    private final transient ReadingStatements statements;
    private final transient ReadingEarnings earnings;
    private final YearMonth month;
    private final boolean mayReview;
    private final transient List<Course> courses;
    private final Div content = new Div();

    HomeView(
            ReadingStatements statements,
            ReadingFigures figures,
            ReadingEarnings earnings,
            Today today,
            Visit visit,
            SettingUp setting) {
        this.statements = statements;
        this.earnings = earnings;
        this.month = today.month();
        this.mayReview = visit.may(EarningPermissions.REVIEW);
        this.courses = Course.of(figures.months(month.minusMonths(MONTHS - 1), month), month, MONTHS, today.currency());
        addClassName("en-page");
        var hello = "Good " + today.partOfDay() + ", "
                + visit.visitor().orElseThrow().firstName();
        add(new PageHeader(hello, Format.user().weekday(today.day()), units()), new SetupHint(setting, visit), content);
        show(courses.getFirst());
    }

    /** Only where partners earn in several units. */
    private Component[] units() {
        if (courses.size() == 1) return new Component[0];
        var unit = new Select<Course>();
        unit.setItems(courses);
        unit.setItemLabelGenerator(course -> course.unit().code());
        unit.setValue(courses.getFirst());
        unit.setAriaLabel("Unit");
        unit.addClassName("en-unit");
        unit.addValueChangeListener(change -> show(change.getValue()));
        return new Component[] {unit};
    }

    private void show(Course course) {
        content.removeAll();
        long held = mayReview ? earnings.countHeld() : 0;
        content.add(figures(course, held));
        var chart = new EarningsChart(course, "Paid", "Charged", "240px");
        var left = new Div(
                new Panel("Paid and charged by month", chart),
                new Panel("Latest statements", latest()).aside(new RouterLink("All statements", StatementsView.class)));
        left.addClassName("en-column");
        var columns = new Div(left);
        if (mayReview) {
            var right = new Div(attention(held));
            right.addClassName("en-column");
            columns.add(right);
        }
        columns.addClassName("en-columns");
        content.add(columns);
    }

    private Div figures(Course course, long held) {
        var format = Format.user();
        var now = course.last();
        var before = course.before();
        int count = statements.count(new StatementFilter(null, month, null));
        var paid = new Figure("Paid to partners", format.figure(now.pays()), change(before.pays(), now.pays()));
        var charged = new Figure(
                "Charged to partners", format.figure(now.charges()), change(before.charges(), now.charges()));
        var open = new Figure(
                "Statements", format.number(count), new Remark("", "for " + format.month(month), Tone.NEUTRAL));
        if (!mayReview) return Figure.strip(paid, charged, open);
        var words = held == 0 ? "all could be worked out" : "to put right";
        return Figure.strip(
                paid,
                charged,
                open,
                new Figure("Held for review", format.number(held), new Remark("", words, Tone.WARN)));
    }

    private Remark change(Amount before, Amount now) {
        var last = "in " + Format.user().month(month.minusMonths(1));
        if (before.minor() <= 0) return new Remark(Format.user().figure(before), last, Tone.NEUTRAL);
        var ratio = now.exact()
                .value()
                .subtract(before.exact().value())
                .divide(before.exact().value(), MathContext.DECIMAL32);
        return new Remark(
                Format.user().change(new Percentage(ratio.round(new MathContext(2)))),
                "on " + Format.user().month(month.minusMonths(1)),
                Tone.NEUTRAL);
    }

    private Panel attention(long held) {
        if (held == 0) {
            var calm = new Paragraph("Nothing needs you. Every sale could be worked out.");
            calm.addClassName("en-muted");
            return new Panel("Needs attention", calm).urgent();
        }
        var tasks = new Tasks();
        for (var row : earnings.held(0, SHORT_LIST)) {
            tasks.task("held", row.about() + ", " + row.partner(), row.because(), "");
        }
        return new Panel("Needs attention", tasks)
                .aside(new RouterLink("All " + Format.user().number(held), HeldView.class))
                .urgent();
    }

    private Component latest() {
        var rows = statements.list(new StatementFilter(null, null, null), 0, SHORT_LIST);
        if (rows.isEmpty()) {
            return new EmptyState(
                    "statement", "No statements yet", "The first sale that earns something opens the first statement.");
        }
        var format = Format.user();
        var tasks = new Tasks();
        for (var row : rows) {
            var quiet = format.month(row.period()) + " \u00b7 " + row.number();
            tasks.task("statements/" + row.id(), row.partner(), quiet, row.toPay());
        }
        return tasks;
    }
}
