package dev.entente.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Window.Calendar;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.conflict.ConflictFixtures;
import dev.entente.partner.Partner;
import dev.entente.partner.PartnerFixtures;
import dev.entente.partner.PartnerPermissions;
import dev.entente.program.Asked;
import dev.entente.program.Enrolled;
import dev.entente.program.Gauge;
import dev.entente.program.ReadingEnrolments.Row;
import dev.entente.program.ReadingProgress.Way;
import dev.entente.program.Requirement;
import dev.entente.program.Tier;
import dev.entente.program.TierProgress;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.settlement.ComingDay;
import dev.entente.settlement.MonthFigures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalHomeViewTest extends UiTest {

    @BeforeEach
    void visit() {
        world().visitedBySeller();
    }

    @Test
    void greetsThePartnersMemberWithWhereThePartnerStands() {
        var partner = world().brightwater();
        var enrolled = new Enrolled(partner.id(), Ids.derived("program"), LocalDate.of(2025, 1, 1), List.of());
        world().enrolments
                .add(new Row(
                        partner.id(), "levels", "Partnership", enrolled, Optional.of(new Tier("silver", "Silver"))));

        navigate(PortalHomeView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Hello, Maya");
        assertThat(page()).contains("Brightwater Consulting · Silver", "PartnershipSilver · since 1 Jan 2025");
    }

    @Test
    void showsWhatThePartnerEarnsThisMonth() {
        world().march();
        world().figures
                .add(new MonthFigures(
                        World.MARCH, World.EUR, Amount.of("1120.50", "EUR"), Amount.of("7500.00", "EUR")));

        navigate(PortalHomeView.class);

        assertThat(page()).contains("Earnings in EUR", "−€6,379.50", "you owe for March 2026 so far");
    }

    @Test
    void showsWhatThePartnerPromisedAndHasToDoFirst() {
        navigate(PortalHomeView.class);
        assertThat(page()).doesNotContain("Promised in time");
        world().clock("R-00002 for Birch", Side.PARTNER, Standing.SOON);
        enter(PortalHomeView.class);
        assertThat(page()).contains("Promised in time", "R-00002 for Birch", "Due soon");
    }

    @Test
    void showsWhatIsComingAndWhen() {
        navigate(PortalHomeView.class);
        assertThat(page()).doesNotContain("Coming");

        world().coming.add(new ComingDay(LocalDate.of(2026, 4, 1), Amount.of("560.25", "EUR"), 1));
        world().coming.add(new ComingDay(LocalDate.of(2026, 4, 9), Amount.of("1200.00", "EUR"), 3));
        navigate(PortalStatementsView.class);
        navigate(PortalHomeView.class);

        assertThat(page()).contains("Coming", "Held back until these days.1 Apr 2026€560.25", "€1,200.00 · 3 parts");
    }

    @Test
    void showsTheWayToTheNextTierAndWhatIsMissing() {
        var sales = Measure.of("net-revenue", World.EUR, Calendar.FISCAL_YEAR);
        var silver = new Tier("silver", "Silver");
        var asked = List.<Asked>of(
                new Requirement(sales, Amount.of("250000.00", "EUR"), "Sales this year"),
                new Requirement(sales, Amount.of("100000.00", "EUR"), "Software sold"));
        var gold = new Tier("gold", "Gold", asked);
        var steps = Gauge.all(asked, Map.of(sales, Amount.of("184000.00", "EUR")));
        world().ways
                .add(new Way(
                        "levels", "Partnership", new TierProgress(List.of(silver, gold), silver, silver, gold, steps)));

        navigate(PortalHomeView.class);

        assertThat(page())
                .contains(
                        "One step to Gold",
                        "Sales this year€66,000 to go€184,000 of €250,000 this fiscal year",
                        "Software soldDone€184,000 of €100,000 this fiscal year");
    }

    @Test
    void evidenceThatIsAskedForIsToDoUntilItIsGiven() {
        var partner = world().brightwater().id();
        var asked = ConflictFixtures.asked("Hartwell Dairy", partner, LocalDate.of(2026, 3, 26));
        world().ownConflicts.add(asked);
        navigate(PortalHomeView.class);
        assertThat(page())
                .contains("Show that Hartwell Dairy is yours", "Evidence for the case C-00002", "6 days left");

        world().ownConflicts.set(0, ConflictFixtures.decided("Hartwell Dairy", partner));
        enter(PortalHomeView.class);
        assertThat(page()).contains("Nothing is due").doesNotContain("Show that");
    }

    @Test
    void whoeverLeavesIsAskedForNothingNew() {
        world().partners.clear();
        world().partners.add(PartnerFixtures.partner("brightwater", "Brightwater", Partner.State.OFFBOARDING));
        navigate(PortalHomeView.class);
        assertThat(page()).contains("Your partnership ends").doesNotContain("Register a deal");
    }

    @Test
    void whatIsDueShowsItsClock() {
        var partner = world().brightwater().id();
        world().registrations.add(RegistrationFixtures.approved("R-00002", "Hartwell Dairy", partner, null));

        navigate(PortalHomeView.class);

        assertThat(page())
                .contains("Meet Hartwell Dairy", "needs a meeting by 24 Mar 2026", "4 days left", "Protected");
    }

    @Test
    void whoMayRegisterIsOfferedIt() {
        navigate(PortalHomeView.class);
        assertThat(page()).contains("Register a deal", "Nothing is due");

        world().may = Set.of(PartnerPermissions.READ);
        enter(PortalHomeView.class);
        assertThat(page()).contains("Hello, Maya").doesNotContain("Register a deal", "Latest statements", "To do");
    }

    @Test
    void theFirstDaySaysWhatWillBeHere() {
        navigate(PortalHomeView.class);

        assertThat(page()).contains("€0.00", "No statements yet");
    }

    @Test
    void itsStatementsLeadToItsOwnPages() {
        world().march();

        navigate(PortalStatementsView.class);

        assertThat(page())
                .contains("March 2026", "ST-00001 · you owe", "−€6,379.50")
                .doesNotContain("Show earlier months");
    }
}
