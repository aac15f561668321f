package dev.entente.ui.partner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import dev.entente.api.Amount;
import dev.entente.compensation.ComposingPlans;
import dev.entente.deal.DealFilter;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.enablement.EnablementPermissions;
import dev.entente.level.LevelPermissions;
import dev.entente.partner.ChangingPartners;
import dev.entente.partner.KeepingContacts;
import dev.entente.partner.KeepingDocuments;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerPermissions;
import dev.entente.partner.ReadingContacts;
import dev.entente.partner.ReadingDocuments;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.program.EnrollingPartners;
import dev.entente.program.ListingPartners;
import dev.entente.program.ProgramPermissions;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingPrograms;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingLedger;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.ui.application.FitDesk;
import dev.entente.ui.clientele.ClienteleDesk;
import dev.entente.ui.compensation.PlanSheet;
import dev.entente.ui.deal.Stages;
import dev.entente.ui.duty.DutyDesk;
import dev.entente.ui.enablement.CertifiedDesk;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.kit.Figure.Remark;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Panel;
import dev.entente.ui.kit.Tasks;
import dev.entente.ui.kit.Tone;
import dev.entente.ui.kit.Undo;
import dev.entente.ui.level.LevelCards;
import dev.entente.ui.level.LevelDesk;
import dev.entente.ui.lifecycle.LifecycleDesk;
import dev.entente.ui.lifecycle.LifecyclePanel;
import dev.entente.ui.offboarding.OffboardingDesk;
import dev.entente.ui.offboarding.OffboardingPanel;
import dev.entente.ui.payout.PayeePanel;
import dev.entente.ui.payout.PayoutDesk;
import dev.entente.ui.plan.PlanDesk;
import dev.entente.ui.plan.PlanPart;
import dev.entente.ui.scorecard.ScorecardDesk;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import dev.entente.ui.statement.BalancesPanel;
import dev.entente.ui.statement.Course;
import dev.entente.ui.statement.PartnerStatements;
import dev.entente.ui.territory.TerritoryDesk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the page of a partner is put together from; each part is made when it is opened. */
@Dependent
public class PartnerParts {

    private static final int MONTHS = 12;
    private static final int ALL = 200;

    @Inject
    Visit visit;

    @Inject
    PayoutDesk payouts;

    @Inject
    Today today;

    @Inject
    ListingPartners listing;

    @Inject
    ChangingPartners changing;

    @Inject
    ReadingContacts contacts;

    @Inject
    KeepingContacts keepingContacts;

    @Inject
    ReadingDocuments documents;

    @Inject
    KeepingDocuments keepingDocuments;

    @Inject
    ReadingEnrolments enrolments;

    @Inject
    EnrollingPartners enrolling;

    @Inject
    ReadingPrograms programs;

    @Inject
    ReadingStatements statements;

    @Inject
    ReadingLedger ledger;

    @Inject
    ReadingFigures figures;

    @Inject
    PartnerTalk talk;

    @Inject
    LevelDesk levels;

    @Inject
    ReadingDeals deals;

    @Inject
    CertifiedDesk certified;

    @Inject
    TerritoryDesk territories;

    @Inject
    DutyDesk duties;

    @Inject
    ScorecardDesk scores;

    @Inject
    FitDesk fit;

    @Inject
    ClienteleDesk clientele;

    @Inject
    ComposingPlans composing;

    @Inject
    LifecycleDesk lifecycle;

    @Inject
    PlanDesk plans;

    @Inject
    OffboardingDesk offboarding;

    /** How the partner does, in one strip. */
    Component figures(Partner partner) {
        var format = Format.user();
        var strip = new ArrayList<Figure>();
        strip.add(new Figure(
                "Sales this year",
                format.figure(listing.sales(partner)),
                new Remark("", "net, in this fiscal year", Tone.NEUTRAL)));
        if (visit.may(SettlementPermissions.READ)) {
            var month = today.month();
            var course = Course.of(
                            figures.months(partner.id(), month.minusMonths(MONTHS - 1L), month),
                            month,
                            MONTHS,
                            today.currency())
                    .getFirst();
            strip.add(new Figure(
                    "Earned in 12 months",
                    format.figure(course.net()),
                    new Remark(format.figure(course.last().net()), "in " + format.month(month), Tone.NEUTRAL),
                    course.nets()));
            if (visit.may(DealPermissions.READ)) strip.add(pipeline(partner));
            int count = statements.count(new StatementFilter(partner.id(), null, null));
            strip.add(new Figure(
                    "Statements",
                    format.number(count),
                    new Remark("", count == 0 ? "none yet" : "since it joined", Tone.NEUTRAL)));
        }
        return Figure.strip(strip.toArray(Figure[]::new));
    }

    private Figure pipeline(Partner partner) {
        var format = Format.user();
        var unit = today.currency();
        var open = deals.pipeline(partner.id()).stream()
                .filter(row -> row.stage().isOpen() && row.amount().unit().equals(unit))
                .toList();
        long count = open.stream().mapToLong(PipelineRow::count).sum();
        var worth = open.stream().map(PipelineRow::amount).reduce(Amount.zero(unit), Amount::plus);
        var words = count == 1 ? "open deal" : "open deals";
        return new Figure("Open pipeline", format.figure(worth), new Remark(format.number(count), words, Tone.NEUTRAL));
    }

    Component overview(Partner partner, Undo undo, SerializableRunnable changed) {
        boolean mayEnrol = visit.may(ProgramPermissions.ENROL);
        boolean mayForecast = visit.may(ProfitabilityPermissions.FORECAST);
        var about = new AboutPanel(partner, changing, today.day(), undo, now -> changed.run());
        if (!visit.may(PartnerPermissions.CHANGE)) about.readOnly();
        var left = new Div(
                new ProgramsPanel(
                        partner.id(),
                        enrolments,
                        enrolling,
                        programs,
                        new ProgramsPanel.Around(today.day(), mayEnrol, mayForecast, undo, changed)),
                new Panel("Timeline", talk.with(partner)));
        left.addComponentAtIndex(1, territories.covered(partner.id()));
        left.addClassName("en-column");
        var right = new Div(about, people(partner, undo));
        duties.panel(partner.id()).ifPresent(right::add);
        fit.panel(partner.id()).ifPresent(right::add);
        clientele.panel(partner.id()).ifPresent(right::add);
        right.addClassName("en-column");
        var columns = new Div(left, right);
        columns.addClassName("en-columns");
        return columns;
    }

    /** The parts behind the overview, by their names, in order. */
    Map<String, SerializableSupplier<Component>> more(Partner partner, Undo undo, SerializableRunnable moved) {
        var more = new LinkedHashMap<String, SerializableSupplier<Component>>();
        if (partner.state() == State.OFFBOARDING && offboarding.reads())
            more.put("Offboarding", () -> new OffboardingPanel(offboarding, partner));
        if (lifecycle.reads()) more.put("Lifecycle", () -> new LifecyclePanel(lifecycle, partner, moved));
        if (plans.reads()) more.put("Onboarding", () -> new PlanPart(plans, partner.id()));
        if (visit.may(DealPermissions.READ)) more.put("Deals", () -> deals(partner.id()));
        if (visit.may(SettlementPermissions.READ)) more.put("Statements", () -> statements(partner.id()));
        if (payouts.mayReadPayees()) more.put("Payment", () -> new PayeePanel(payouts, partner.id()));
        if (visit.may(LevelPermissions.READ)) more.put("Level", () -> new LevelCards(levels, partner.id()));
        if (scores.reads()) more.put("Scores", () -> scores.part(partner.id()));
        if (visit.may(ProgramPermissions.READ))
            more.put("Compensation", () -> new PlanSheet(partner.id(), composing, today.day()));
        if (visit.may(EnablementPermissions.READ)) more.put("Certified", () -> certified(partner.id(), undo));
        more.put(
                "Documents",
                () -> new DocumentsPanel(
                        partner.id(), documents, keepingDocuments, visit.may(PartnerPermissions.CHANGE), today.zone()));
        return more;
    }

    private Component certified(UUID partner, Undo undo) {
        var people = new Div(certified.people(partner, undo));
        people.addClassName("en-column");
        if (!certified.mayDescribe()) return people;
        var columns = new Div(people, new Div(certified.paths(undo)));
        columns.addClassName("en-columns");
        return columns;
    }

    private Component people(Partner partner, Undo undo) {
        boolean mayChange = visit.may(PartnerPermissions.CHANGE);
        return new PeoplePanel(partner.id(), contacts, keepingContacts, mayChange, undo);
    }

    private Component deals(UUID partner) {
        var found = deals.list(new DealFilter(List.of(), partner, null, null), 0, ALL);
        if (found.isEmpty()) {
            return new EmptyState("deals", "No deals yet", "What this partner registers or is given will stand here.");
        }
        var format = Format.user();
        var list = new Tasks();
        for (var deal : found) {
            list.task(
                    "deals/" + deal.id(),
                    deal.customerName(),
                    deal.number() + " \u00b7 " + deal.name() + " \u00b7 " + Stages.words(deal.stage()),
                    format.whole(deal.amount()));
        }
        return new Panel("Deals", list);
    }

    private Component statements(UUID partner) {
        var rows = statements.list(new StatementFilter(partner, null, null), 0, ALL);
        return PartnerStatements.of(rows, () -> new BalancesPanel(ledger, partner, today.zone()));
    }
}
