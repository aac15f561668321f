package dev.entente.ui.home;

import dev.entente.activity.ActivityPermissions;
import dev.entente.activity.ReadingTimeline;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.application.Application;
import dev.entente.application.ApplicationFilter;
import dev.entente.application.ApplicationPermissions;
import dev.entente.application.ReadingApplications;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ReadingApprovals;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.ReadingClocks;
import dev.entente.clock.ShownClock;
import dev.entente.conflict.Conflict.State;
import dev.entente.conflict.ConflictFilter;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.ReadingConflicts;
import dev.entente.deal.DealPermissions;
import dev.entente.deal.ReadingDeals;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.earning.EarningPermissions;
import dev.entente.earning.ReadingEarnings;
import dev.entente.lead.Lead;
import dev.entente.lead.LeadFilter;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.ReadingLeads;
import dev.entente.level.LevelPermissions;
import dev.entente.level.ListingProposals;
import dev.entente.partner.Partner;
import dev.entente.plan.ReadingPlans.Own;
import dev.entente.program.ListingPartners;
import dev.entente.program.PartnerFilter;
import dev.entente.program.ProgramPermissions;
import dev.entente.refresh.ReadingRefreshes;
import dev.entente.refresh.RefreshRow;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.sale.ReadingRevenue;
import dev.entente.sale.ReadingRevenue.MonthRevenue;
import dev.entente.sale.ReadingRevenue.Seller;
import dev.entente.sale.SalePermissions;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.StatementFilter;
import dev.entente.ui.lifecycle.LifecycleDesk;
import dev.entente.ui.plan.PlanDesk;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the vendor's first page is made from, as far as whoever looks may see it: each figure is asked for once. */
@Dependent
public class Briefing {

    static final int MONTHS = 12;
    static final int SOON = 14;
    static final int SHORT_LIST = 4;

    private static final int PROMISED = 3;
    private static final int FEED = 8;

    @Inject
    Visit visit;

    @Inject
    Today today;

    @Inject
    ReadingRevenue revenue;

    @Inject
    ReadingFigures figures;

    @Inject
    ReadingStatements statements;

    @Inject
    ReadingEarnings earnings;

    @Inject
    ReadingDeals deals;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingApplications applications;

    @Inject
    ReadingConflicts conflicts;

    @Inject
    ReadingLeads leads;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ListingPartners partners;

    @Inject
    ListingProposals levels;

    @Inject
    ReadingRefreshes refreshes;

    @Inject
    ReadingTimeline timeline;

    @Inject
    ReadingClocks clocks;

    @Inject
    LifecycleDesk lifecycle;

    @Inject
    PlanDesk plans;

    String firstName() {
        return visit.visitor().orElseThrow().firstName();
    }

    Today today() {
        return today;
    }

    Unit currency() {
        return today.currency();
    }

    YearMonth month() {
        return today.month();
    }

    /** The first day of the calendar quarter that a day is in. */
    static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    boolean seesSales() {
        return visit.may(SalePermissions.READ);
    }

    /** By month, the whole of the last twelve and this one up to today. */
    List<MonthRevenue> revenue() {
        return revenue.months(
                month().minusMonths(MONTHS - 1L).atDay(1), today.day().plusDays(1));
    }

    /** What was sold up to the same day of the quarter before. */
    Amount soldByNowLastQuarter(Unit unit) {
        var begin = quarter(today.day());
        var before = begin.minusMonths(3);
        var days = begin.until(today.day(), ChronoUnit.DAYS);
        var until = before.plusDays(days + 1);
        return sum(revenue.months(before, until.isAfter(begin) ? begin : until), unit);
    }

    static Amount sum(List<MonthRevenue> months, Unit unit) {
        return months.stream()
                .map(MonthRevenue::net)
                .filter(net -> net.unit().equals(unit))
                .reduce(Amount.zero(unit), Amount::plus);
    }

    /** Those that sold most this year. */
    List<Seller> largest(Unit unit) {
        var year = LocalDate.of(today.day().getYear(), 1, 1);
        return revenue.largest(unit, year, today.day().plusDays(1), SHORT_LIST + 1);
    }

    List<MonthFigures> figures() {
        return figures.months(month().minusMonths(MONTHS - 1L), month());
    }

    /** Of the month that was over last. */
    int statements() {
        return statements.count(new StatementFilter(null, month().minusMonths(1), null));
    }

    boolean decidesLevels() {
        return visit.may(LevelPermissions.DECIDE);
    }

    /** Proposals and appeals that wait. */
    int levels() {
        return levels.waiting();
    }

    int activePartners() {
        return partners.count(PartnerFilter.in(Partner.State.ACTIVE, Partner.State.AT_RISK));
    }

    boolean moves() {
        return lifecycle.moves();
    }

    /** Proposals to move partners that wait. */
    int toMove() {
        return lifecycle.waiting();
    }

    boolean hasPlans() {
        return plans.reads();
    }

    /** What whoever looks has to do of plans and is overdue or due next. */
    List<Own> tasks() {
        return plans.own(SHORT_LIST);
    }

    /** Programs that are to be looked through this quarter. */
    List<RefreshRow> refreshes() {
        return visit.may(ProgramPermissions.DRAFT) ? refreshes.open(SHORT_LIST) : List.of();
    }

    boolean seesDeals() {
        return visit.may(DealPermissions.READ);
    }

    List<PipelineRow> pipeline() {
        return deals.pipeline(null);
    }

    boolean decides() {
        return visit.may(RegistrationPermissions.DECIDE);
    }

    int toDecide() {
        return registrations.count(waiting());
    }

    /** The first of those that wait for a decision. */
    List<Registration> waitingLongest() {
        return registrations.after(null, waiting(), SHORT_LIST);
    }

    private static RegistrationFilter waiting() {
        return new RegistrationFilter(List.of(Registration.State.SUBMITTED), null, null);
    }

    boolean seesRegistrations() {
        return visit.may(RegistrationPermissions.READ);
    }

    List<Registration> ending() {
        return registrations.ending(null, today.day().plusDays(SOON), SHORT_LIST);
    }

    /** What the vendor promised and has to do first. */
    List<ShownClock> promised() {
        return visit.may(ClockPermissions.READ) ? clocks.urgent(PROMISED) : List.of();
    }

    boolean seesLeads() {
        return visit.may(LeadPermissions.READ);
    }

    /** How many wait in the queue. */
    int leads() {
        return leads.count(LeadFilter.in(Lead.State.NEW));
    }

    /** Applications that wait for a decision; none for who may not decide them. */
    int applications() {
        var waiting = new ApplicationFilter(List.of(Application.State.WAITING), null, null, null);
        return visit.may(ApplicationPermissions.DECIDE) ? applications.count(waiting) : 0;
    }

    /** Cases that nobody has decided, but those in which evidence is waited for; none for who may not decide them. */
    int cases() {
        var open = new ConflictFilter(List.of(State.OPEN, State.ESCALATED, State.APPEALED), null, null);
        return visit.may(ConflictPermissions.DECIDE) ? conflicts.count(open) : 0;
    }

    boolean approves() {
        return visit.may(ApprovalPermissions.DECIDE);
    }

    /** How many requests wait for whoever looks. */
    int toApprove() {
        return approvals.countWaiting();
    }

    boolean reviews() {
        return visit.may(EarningPermissions.REVIEW);
    }

    int held() {
        return earnings.countHeld();
    }

    boolean seesTimeline() {
        return visit.may(ActivityPermissions.READ);
    }

    List<ReadingTimeline.Named> latest() {
        return timeline.latest(FEED).stream().limit(FEED).toList();
    }
}
