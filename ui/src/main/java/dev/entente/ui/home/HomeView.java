package dev.entente.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.clock.ShownClock;
import dev.entente.clock.Side;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.identity.Requires;
import dev.entente.sale.ReadingRevenue.MonthRevenue;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.starter.SettingUp;
import dev.entente.ui.activity.Moments;
import dev.entente.ui.clock.ClocksView;
import dev.entente.ui.clock.Promised;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.PageHeader;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.RankList;
import dev.entente.ui.kit.Timeline;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.partner.PartnersView;
import dev.entente.ui.setup.SetupHint;
import dev.entente.ui.shell.VendorLayout;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.statement.Course;
import dev.entente.ui.statement.EarningsChart;
import dev.entente.ui.statement.StatementsView;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The vendor's morning: how the program does, what needs somebody, and what happened. */
@Route(value = "", layout = VendorLayout.class)
@PageTitle("Home")
@Requires(SettlementPermissions.READ)
public final class HomeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int CHARTED = 6;

    private final transient Briefing briefing;
    private final transient List<Course> courses;
    private final transient List<MonthRevenue> revenue;
    private final transient List<PipelineRow> pipeline;
    private final transient List<ShownClock> promised;
    private final transient Attention attention;
    private final Div content = new Div();

    HomeView(Briefing briefing, SettingUp setting, Visit visit) {
        this.briefing = briefing;
        var month = briefing.month();
        this.courses = Course.of(briefing.figures(), month, Briefing.MONTHS, briefing.currency());
        this.revenue = briefing.seesSales() ? briefing.revenue() : List.of();
        this.pipeline = briefing.seesDeals() ? briefing.pipeline() : List.of();
        this.promised = briefing.promised();
        this.attention = attention();
        addClassName("en-page");
        var today = briefing.today();
        var hello = "Good " + today.partOfDay() + ", " + briefing.firstName();
        var needs = attention.count() == 0
                ? "nothing needs you"
                : Format.user().number(attention.count())
                        + (attention.count() == 1 ? " thing needs you" : " things need you");
        var quiet = Format.user().weekday(today.day()) + " \u00b7 " + needs;
        add(new PageHeader(hello, quiet, units()), new SetupHint(setting, visit), content);
        show(courses.getFirst());
    }

    private Attention attention() {
        var day = briefing.today().day();
        var attention = new Attention(day);
        if (briefing.seesRegistrations()) attention.ending(briefing.ending(), "registrations/");
        if (briefing.decides()) attention.deciding(briefing.waitingLongest(), briefing.toDecide());
        attention.cases(briefing.cases());
        if (briefing.seesLeads()) attention.leads(briefing.leads());
        attention.applications(briefing.applications());
        if (briefing.approves()) attention.approving(briefing.toApprove());
        if (briefing.decidesLevels()) attention.levels(briefing.levels());
        if (briefing.moves()) attention.moves(briefing.toMove());
        if (briefing.hasPlans()) attention.plans(briefing.tasks());
        attention.refreshes(briefing.refreshes());
        if (briefing.reviews()) attention.held(briefing.held());
        attention.statements(briefing.statements(), briefing.month().minusMonths(1));
        return attention;
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
        content.add(figures(course));
        var left = new Div(pipeline(course), earned(course), happened());
        left.addClassName("en-column");
        var right = new Div();
        promised(right); // due in hours, where the rest is in days
        right.add(attention.panel());
        if (briefing.seesSales()) right.add(largest(course));
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        content.add(columns);
    }

    private void promised(Div right) {
        if (promised.isEmpty()) return;
        right.add(new Panel("Promised in time", Promised.leading(promised, Side.VENDOR))
                .aside(new RouterLink("All promises", ClocksView.class))
                .urgent());
    }

    private Div figures(Course course) {
        var strip = new ArrayList<Figure>();
        if (briefing.seesSales()) strip.add(sold(course));
        strip.add(earnings(course));
        if (briefing.seesDeals()) strip.add(open(course));
        strip.add(new Figure(
                "Active partners",
                Format.user().number(briefing.activePartners()),
                new Remark("", "work with you today", Tone.NEUTRAL)));
        return Figure.strip(strip.toArray(Figure[]::new));
    }

    private Figure sold(Course course) {
        var unit = course.unit();
        var quarter = YearMonth.from(Briefing.quarter(briefing.today().day()));
        var now = Briefing.sum(
                revenue.stream().filter(each -> !each.month().isBefore(quarter)).toList(), unit);
        var line = IntStream.range(0, Briefing.MONTHS)
                .mapToObj(back -> briefing.month().minusMonths(Briefing.MONTHS - 1L - back))
                .map(month -> Briefing.sum(
                                revenue.stream()
                                        .filter(each -> each.month().equals(month))
                                        .toList(),
                                unit)
                        .value()
                        .doubleValue())
                .toList();
        var before = briefing.soldByNowLastQuarter(unit);
        return new Figure("Sold by partners this quarter", Format.user().figure(now), trend(before, now), line);
    }

    /** Against the same days of the quarter before, so that its beginning does not look like its end. */
    private static Remark trend(Amount before, Amount now) {
        if (before.minor() <= 0) return new Remark("", "nothing by this day of last quarter", Tone.NEUTRAL);
        var ratio = now.value().subtract(before.value()).divide(before.value(), MathContext.DECIMAL32);
        var tone = ratio.signum() < 0 ? Tone.BAD : ratio.signum() > 0 ? Tone.GOOD : Tone.NEUTRAL;
        return new Remark(percent(ratio), "on last quarter by this day", tone);
    }

    private static String percent(BigDecimal ratio) {
        var cut = ratio.setScale(3, RoundingMode.HALF_EVEN);
        return Format.user().change(new Percentage(cut));
    }

    private Figure earnings(Course course) {
        var format = Format.user();
        var before = course.before();
        return new Figure(
                "Partners earn this month",
                format.figure(course.last().net()),
                new Remark(format.figure(before.net()), "in " + format.month(before.month()), Tone.NEUTRAL),
                course.nets());
    }

    private Figure open(Course course) {
        var format = Format.user();
        var open = pipeline.stream()
                .filter(row -> row.stage().isOpen() && row.amount().unit().equals(course.unit()))
                .toList();
        long count = open.stream().mapToLong(PipelineRow::count).sum();
        var worth = open.stream().map(PipelineRow::amount).reduce(Amount.zero(course.unit()), Amount::plus);
        return new Figure(
                "Open pipeline",
                format.figure(worth),
                new Remark(format.number(count), count == 1 ? "open deal" : "open deals", Tone.NEUTRAL));
    }

    private Component pipeline(Course course) {
        boolean any = pipeline.stream()
                .anyMatch(row -> row.stage().isOpen() && row.amount().unit().equals(course.unit()));
        return any ? new Panel("Pipeline by stage", new PipelineChart(pipeline, course.unit())) : new Div();
    }

    private Component earned(Course course) {
        if (!course.hasPaid() && !course.hasCharged()) return new Div();
        var chart = new EarningsChart(course.last(CHARTED), "Paid", "Charged", "200px");
        return new Panel("Paid and charged by month", chart)
                .aside(new RouterLink("All statements", StatementsView.class));
    }

    private Component happened() {
        if (!briefing.seesTimeline()) return new Div();
        var moments = new Moments(briefing.today().zone(), briefing.today().day());
        var lines = briefing.latest();
        if (lines.isEmpty()) {
            return new Panel(
                    "Recent activity",
                    new EmptyState(
                            "trail",
                            "Nothing has happened yet",
                            "What partners register, win and earn will stand here.",
                            new RouterLink("Add the first partner", PartnersView.class)));
        }
        return new Panel(
                "Recent activity",
                new Timeline(lines.stream()
                        .map(line -> moments.of(line.happening(), line.partner()))
                        .toList()));
    }

    private Component largest(Course course) {
        var sellers = briefing.largest(course.unit());
        if (sellers.isEmpty()) return new Div();
        var format = Format.user();
        var list = new RankList();
        var most = sellers.getFirst().net().value();
        for (var seller : sellers) {
            int share = seller.net()
                    .value()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(most, MathContext.DECIMAL32)
                    .intValue();
            list.row("partners/" + seller.partnerId(), seller.name(), format.label(seller.net()), share);
        }
        return new Panel("Top partners this year", list).aside(new RouterLink("All partners", PartnersView.class));
    }
}
