package dev.entente.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.entente.clock.Side;
import dev.entente.conflict.Contender;
import dev.entente.identity.Requires;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerPermissions;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.registration.Registration;
import dev.entente.settlement.ComingDay;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.clock.PortalPromisesView;
import dev.entente.ui.clock.Promised;
import dev.entente.ui.kit.ClockHint.Clock;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Glyph;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.plan.OwnTasks;
import dev.entente.ui.shell.PortalLayout;
import dev.entente.ui.statement.Course;
import dev.entente.ui.statement.EarningsChart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The partner's first page: the way to the next tier, what it earns, and what is due. */
@Route(value = "portal", layout = PortalLayout.class)
@PageTitle("Home")
@Requires(PartnerPermissions.READ)
public final class PortalHomeView extends Div {

    private static final long serialVersionUID = 1L;
    private static final String REGISTRATIONS = "portal/registrations";

    private final transient PortalBriefing briefing;
    private final LocalDate today;

    PortalHomeView(PortalBriefing briefing) {
        this.briefing = briefing;
        this.today = briefing.today().day();
        addClassName("en-portal-page");
        var partner = briefing.partner();
        var rows = briefing.programs(partner);
        var left = new Div();
        left.addClassName("en-column");
        standing(partner).ifPresent(left::add);
        if (briefing.seesPlans()) plan(left);
        briefing.ways(partner).forEach(way -> left.add(TierPanel.of(way)));
        var right = new Div();
        right.addClassName("en-column");
        if (briefing.seesLeads()) leads(right);
        if (briefing.seesStatements()) earnings(left, right, partner);
        if (briefing.seesRegistrations()) deals(left, right, partner);
        promised(right);
        if (!rows.isEmpty()) right.add(programs(rows));
        var columns = new Div(left, right);
        columns.addClassNames("en-columns", "en-portal-columns");
        var welcome = new Welcome(briefing.design(), briefing.firstName(), where(partner.name(), rows));
        if (briefing.registers()) welcome.action(register());
        add(welcome, columns);
    }

    private void promised(Div right) {
        var running = briefing.promised();
        if (running.isEmpty()) return;
        right.add(new Panel("Promised in time", Promised.leading(running, Side.PARTNER))
                .aside(new RouterLink("All promises", PortalPromisesView.class))
                .urgent());
    }

    /** What the partner's state means, where it means something. */
    private static Optional<Notice> standing(Partner partner) {
        return switch (partner.state()) {
            case SUSPENDED ->
                Optional.of(new Notice(
                        Tone.WARN,
                        "Your partnership is suspended",
                        "You can read everything. New registrations and quotes wait until this is over. What you have"
                                + " earned stays yours."));
            case OFFBOARDING ->
                Optional.of(new Notice(
                                Tone.WARN,
                                "Your partnership ends",
                                "What you have earned stays yours and is paid as agreed.")
                        .then(new Anchor("portal/offboarding", "See what is left")));
            default -> Optional.empty();
        };
    }

    private void plan(Div left) {
        var own = briefing.tasks();
        if (own.isEmpty()) return;
        left.add(new Panel("Your plan", OwnTasks.list(own, today, false))
                .aside(new Anchor("portal/onboarding", "See all")));
    }

    private static Anchor register() {
        return new Anchor("portal/register", new Glyph("plus"), new Span("Register a deal"));
    }

    private static String where(String partner, List<Row> rows) {
        var tiers = rows.stream().flatMap(row -> row.tier().stream()).map(tier -> tier.name());
        return Stream.concat(Stream.of(partner), tiers).distinct().collect(Collectors.joining(" \u00b7 "));
    }

    /** Leads run out before anything else does. */
    private void leads(Div right) {
        var waiting = briefing.leads();
        if (waiting.isEmpty()) return;
        var tasks = new Tasks();
        for (var each : waiting) {
            var due = each.dueAt();
            tasks.task(
                    "portal/leads/" + each.leadId(),
                    each.product().isEmpty() ? "A lead for you" : each.product(),
                    each.number() + (each.isHot() ? " \u00b7 hot" : ""),
                    due == null
                            ? ""
                            : "By " + Format.user().time(due, briefing.today().zone()));
        }
        right.add(new Panel("Leads to answer", tasks).urgent().aside(new Anchor("portal/leads", "All leads")));
    }

    private void earnings(Div left, Div right, Partner partner) {
        var month = briefing.today().month();
        Course.of(briefing.figures(), month, PortalBriefing.MONTHS, briefing.currency())
                .forEach(course -> right.add(earnings(course)));
        var coming = briefing.coming(partner);
        if (!coming.isEmpty()) right.add(new Panel("Coming", coming(coming)));
        left.add(new Panel("Latest statements", latest(briefing.statements()))
                .aside(new RouterLink("See all", PortalStatementsView.class)));
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

    /** What is held back, by the day on which it becomes payable. */
    private static Div coming(List<ComingDay> days) {
        var format = Format.user();
        var words = new Paragraph("Held back until these days.");
        words.addClassName("en-muted");
        var facts = new Facts();
        for (var day : days) {
            var parts = day.parts() == 1 ? "" : " \u00b7 " + format.number(day.parts()) + " parts";
            facts.fact(format.day(day.on()), format.money(day.amount()) + parts);
        }
        return new Div(words, facts);
    }

    private static Component latest(List<StatementRow> rows) {
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

    private void deals(Div left, Div right, Partner partner) {
        var latest = briefing.registrations(partner);
        if (!latest.isEmpty()) {
            var list = new Tasks();
            latest.forEach(each ->
                    list.task(REGISTRATIONS + "/" + each.id(), each.customerName(), quiet(each), state(each.state())));
            left.addComponentAtIndex(
                    left.getComponentCount() == 0 ? 0 : left.getComponentCount() - 1,
                    new Panel("Your registrations", list).aside(new Anchor("portal/deals", "See all")));
        }
        right.add(due(briefing.ending(partner), briefing.asked()));
    }

    private static String quiet(Registration registration) {
        var worth =
                registration.amount() == null ? "" : " \u00b7 " + Format.user().whole(registration.amount());
        return registration.number() + worth;
    }

    private static String state(Registration.State state) {
        return switch (state) {
            case SUBMITTED -> "Being reviewed";
            case APPROVED -> "Protected";
            default -> state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private Panel due(List<Registration> ending, List<Contender> asked) {
        if (ending.isEmpty() && asked.isEmpty()) {
            var calm = new Paragraph("Nothing is due. Deals that you register show their clocks here.");
            calm.addClassName("en-muted");
            return new Panel("To do", calm).urgent();
        }
        var tasks = new Tasks();
        asked.forEach(each -> show(tasks, each));
        for (var each : ending) {
            var protection = each.protection();
            if (protection == null) continue;
            var day = Format.user().day(protection.lastAsItStands());
            boolean meet = protection.waitsForMeeting();
            tasks.task(
                    REGISTRATIONS + "/" + each.id(),
                    (meet ? "Meet " : "Win or extend ") + each.customerName(),
                    (meet ? "Protection needs a meeting by " : "Protection ends on ") + day,
                    Clock.between(protection.from(), protection.lastAsItStands(), today));
        }
        return new Panel("To do", tasks).urgent();
    }

    /** Evidence that the vendor asks for in a case. */
    private void show(Tasks tasks, Contender asked) {
        var from = Objects.requireNonNull(asked.toldAt())
                .atZone(briefing.today().zone())
                .toLocalDate();
        tasks.task(
                "portal/conflicts/" + asked.id(),
                "Show that " + asked.subject() + " is yours",
                "Evidence for the case " + asked.number(),
                Clock.between(from, Objects.requireNonNull(asked.evidenceBy()), today));
    }

    private Panel programs(List<Row> rows) {
        var panel = new Panel("Your programs", facts(rows)).aside(new Anchor("portal/program", "What changes"));
        if (briefing.forecasts())
            panel.add(new Paragraph(new Anchor("portal/profitability", "What they are worth to you")));
        return panel;
    }

    private static Facts facts(List<Row> rows) {
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
