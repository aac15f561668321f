package dev.entente.ui.portal;

import dev.entente.api.Unit;
import dev.entente.branding.Design;
import dev.entente.clock.ClockPermissions;
import dev.entente.clock.ReadingClocks;
import dev.entente.clock.ShownClock;
import dev.entente.conflict.ConflictPermissions;
import dev.entente.conflict.Contender;
import dev.entente.conflict.ReadingOwnConflicts;
import dev.entente.lead.LeadPermissions;
import dev.entente.lead.LeadShare;
import dev.entente.lead.ReadingOffers;
import dev.entente.partner.Partner;
import dev.entente.plan.ReadingPlans.Own;
import dev.entente.profitability.ProfitabilityPermissions;
import dev.entente.program.ReadingEnrolments;
import dev.entente.program.ReadingProgress;
import dev.entente.registration.ReadingRegistrations;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationFilter;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.settlement.ComingDay;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.ReadingComing;
import dev.entente.settlement.ReadingFigures;
import dev.entente.settlement.ReadingStatements;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.settlement.StatementFilter;
import dev.entente.settlement.StatementRow;
import dev.entente.ui.plan.PlanDesk;
import dev.entente.ui.shell.Today;
import dev.entente.ui.shell.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the partner's first page is made from, as far as whoever looks may see it: each figure is asked for once. */
@Dependent
public class PortalBriefing {

    static final int MONTHS = 6;
    static final int SHORT_LIST = 5;

    private static final int PROMISED = 3;
    private static final int SOON = 45;

    @Inject
    Visit visit;

    @Inject
    Today today;

    @Inject
    ReadingEnrolments enrolments;

    @Inject
    ReadingProgress progress;

    @Inject
    ReadingStatements statements;

    @Inject
    ReadingFigures figures;

    @Inject
    ReadingComing coming;

    @Inject
    ReadingRegistrations registrations;

    @Inject
    ReadingOwnConflicts conflicts;

    @Inject
    ReadingOffers leads;

    @Inject
    ReadingClocks clocks;

    @Inject
    PlanDesk plans;

    boolean seesPlans() {
        return plans.reads();
    }

    /** What whoever looks has to do of plans, what is due soonest first. */
    List<Own> tasks() {
        return plans.own(SHORT_LIST);
    }

    String firstName() {
        return visit.visitor().orElseThrow().firstName();
    }

    Design design() {
        return visit.design();
    }

    Partner partner() {
        return visit.partner().orElseThrow();
    }

    Today today() {
        return today;
    }

    Unit currency() {
        return today.currency();
    }

    List<ReadingEnrolments.Row> programs(Partner partner) {
        return enrolments.of(partner.id());
    }

    List<ReadingProgress.Way> ways(Partner partner) {
        return progress.of(partner.id());
    }

    List<MonthFigures> figures() {
        var month = today.month();
        return figures.months(month.minusMonths(MONTHS - 1L), month);
    }

    List<StatementRow> statements() {
        return statements.list(StatementFilter.ALL, 0, SHORT_LIST);
    }

    /** The next days on which something that is held back becomes payable. */
    List<ComingDay> coming(Partner partner) {
        return coming.days(partner.id(), SHORT_LIST);
    }

    boolean seesStatements() {
        return visit.may(SettlementPermissions.READ);
    }

    /** What the partner promised and has to do first. */
    List<ShownClock> promised() {
        return visit.may(ClockPermissions.READ) ? clocks.urgent(PROMISED) : List.of();
    }

    boolean seesRegistrations() {
        return visit.may(RegistrationPermissions.READ);
    }

    boolean seesLeads() {
        return visit.may(LeadPermissions.OWN);
    }

    /** Those that wait for the partner's answer, the first to be due first. */
    List<LeadShare> leads() {
        return leads.waiting(SHORT_LIST);
    }

    boolean forecasts() {
        return visit.may(ProfitabilityPermissions.FORECAST);
    }

    boolean registers() {
        return visit.registers();
    }

    /** Cases in which its evidence is asked for and it has shown nothing yet, the first to end first. */
    List<Contender> asked() {
        return visit.may(ConflictPermissions.CONTEST) ? conflicts.asked(SHORT_LIST) : List.of();
    }

    /** Those that hold, the first to end first. */
    List<Registration> ending(Partner partner) {
        return registrations.ending(partner.id(), today.day().plusDays(SOON), SHORT_LIST);
    }

    /** The latest, whatever became of them. */
    List<Registration> registrations(Partner partner) {
        return registrations.list(new RegistrationFilter(List.of(), partner.id(), null), 0, SHORT_LIST);
    }
}
