package dev.entente.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import dev.entente.activity.Happening;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.application.ApplicationFixtures;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.conflict.ConflictFixtures;
import dev.entente.deal.ReadingDeals.PipelineRow;
import dev.entente.deal.Stage;
import dev.entente.earning.HeldRow;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.sale.ReadingRevenue.MonthRevenue;
import dev.entente.settlement.MonthFigures;
import dev.entente.settlement.SettlementPermissions;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.EChart;
import dev.entente.ui.kit.Figure;
import dev.entente.ui.statement.Course;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeViewTest extends UiTest {

    @Test
    void greetsAndShowsHowTheProgramDoes() {
        world().march();
        month(0, "1120.50", "7500.00");
        month(1, "1000.00", "0.00");
        sold(0, "30000.00");
        sold(2, "31000.00");
        sold(3, "50000.00");
        world().pipeline.add(new PipelineRow(Stage.PROPOSAL, 3, Amount.of("125000.00", "EUR")));
        world().pipeline.add(new PipelineRow(Stage.WON, 9, Amount.of("999000.00", "EUR")));

        enter(HomeView.class);

        assertThat(page()).contains("Good morning, Ada", "Friday, 20 March 2026 · nothing needs you");
        assertThat(figures())
                .containsExactly(
                        "Sold by partners this quarter€61,000+22.0%on last quarter by this day",
                        "Partners earn this month−€6,379.50€1,000.00in February 2026",
                        "Open pipeline€125,0003open deals",
                        "Active partners1work with you today");
        assertThat(page())
                .contains("Proposal3€125,000.00", "Brightwater Consulting€48.2k")
                .doesNotContain("€999");
    }

    @Test
    void showsWhatIsPromisedAndHasToBeDoneFirst() {
        world().clock("R-00001 for Acme", Side.VENDOR, Standing.OVERDUE);
        world().clock("R-00002 for Birch", Side.VENDOR, Standing.SOON);
        world().clock("R-00003 for Cedar", Side.VENDOR, Standing.RUNNING);
        world().clock("R-00004 for Dahlia", Side.VENDOR, Standing.RUNNING);
        enter(HomeView.class);
        assertThat(page())
                .contains("Promised in time", "R-00001 for Acme", "First answer", "due by 31 Mar 2026, 12:00")
                .contains("Overdue", "Due soon", "R-00003 for Cedar", "All promises")
                .doesNotContain("Dahlia");
    }

    @Test
    void namesWhatNeedsSomebodyAndCountsIt() {
        var partner = world().brightwater().id();
        world().registrations.add(RegistrationFixtures.submitted("R-00001", "Calder Water", "calder.example", partner));
        world().registrations.add(RegistrationFixtures.approved("R-00002", "Hartwell Dairy", partner, null));
        world().held
                .add(new HeldRow(
                        Ids.derived("held"),
                        Ids.derived("partner"),
                        "Fjordtek",
                        "Nordhaven",
                        "INV-9",
                        World.MARCH.atDay(3),
                        "The product NEW-9 is not known",
                        List.of()));

        enter(HomeView.class);

        assertThat(page())
                .contains(
                        "3 things need you",
                        "Decide on Calder Water",
                        "Registration R-00001 · €48,200",
                        "Hartwell Dairy",
                        "Needs a meeting",
                        "4 days left",
                        "1 sale could not be worked out");
    }

    @Test
    void namesCompaniesThatApplyAndCasesThatNobodyHasDecided() {
        world().applications
                .add(ApplicationFixtures.page(ApplicationFixtures.waiting("A-00001", "Lindqvist", "SE"), List.of()));
        var held = RegistrationFixtures.approved(
                "R-00001", "Hartwell Dairy", world().brightwater().id(), null);
        var other = RegistrationFixtures.submitted(
                "R-00002", "Hartwell Dairy", "hartwelldairy.example", Ids.derived("other partner"));
        world().conflicts.add(ConflictFixtures.contested(held, "Brightwater", other, "Quicksilver"));

        enter(HomeView.class);

        assertThat(page()).contains("2 things need you", "1 application waits for you", "1 case waits for you");
    }

    @Test
    void tellsWhatHappenedAndToWhom() {
        world().happenings
                .add(new Happening(
                        Ids.derived("won"),
                        World.NOW,
                        false,
                        Ids.derived("partner"),
                        "won",
                        "Won Nordhaven Shipping",
                        "D-00042",
                        "deals/1",
                        Amount.of("62400.00", "EUR"),
                        true));

        enter(HomeView.class);

        assertThat(page()).contains("Won Nordhaven Shipping", "Brightwater Consulting · D-00042 · €62,400", "09:14");
    }

    @Test
    void leavesOutWhatTheRoleMayNotSee() {
        world().may = Set.of(SettlementPermissions.READ);

        enter(HomeView.class);

        assertThat(figures()).hasSize(2);
        assertThat(page()).doesNotContain("Recent activity", "Top partners", "Open pipeline", "Sold by");
    }

    @Test
    void anEmptyWorkspaceSaysWhatWillBeHere() {
        enter(HomeView.class);

        assertThat(figures().getFirst())
                .isEqualTo("Sold by partners this quarter€0.00nothing by this day of last quarter");
        assertThat(page()).contains("Nothing needs you", "Nothing has happened yet", "Add the first partner");
        assertThat(find(Select.class).exists()).isFalse();
    }

    @Test
    void theChartsAreSpokenAndCanBeReadAsTables() {
        month(0, "1120.50", "7500.00");
        world().pipeline.add(new PipelineRow(Stage.QUALIFIED, 1, Amount.of("5000.00", "EUR")));

        enter(HomeView.class);

        var spoken = find(EChart.class).all().stream()
                .map(chart -> chart.getElement().getAttribute("aria-label"))
                .toList();
        assertThat(spoken.getFirst()).isEqualTo("Open deals by stage: Qualified €5,000 · 1 deal.");
        assertThat(spoken.getLast())
                .contains("October 2025: Paid €0.00", "March 2026: Paid €1,120.50, Charged €7,500.00");
        assertThat(page()).contains("Show as a table", "March 2026€1,120.50€7,500.00");
    }

    /** No row of a list asks again: the number of questions is the same for one partner and for many. */
    @Test
    void asksForEachFigureOnce() {
        for (int i = 0; i < 5; i++) {
            var partner = world().brightwater().id();
            world().registrations
                    .add(RegistrationFixtures.submitted(
                            "R-0000" + i, "Customer " + i, "customer" + i + ".example", partner));
        }
        world().asked.clear();

        enter(HomeView.class);

        assertThat(world().asked)
                .containsExactlyInAnyOrder(
                        "figures",
                        "revenue from 2025-04-01",
                        "revenue from 2025-10-01",
                        "largest",
                        "levels",
                        "count of moves proposed",
                        "pipeline",
                        "ending",
                        "waiting",
                        "count of registrations",
                        "count of held",
                        "count of statements",
                        "count of partners",
                        "timeline");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalUnitsAreNeverAddedUp() {
        month(0, "1120.50", "0.00");
        sold(0, "30000.00");
        var dollar = Unit.currency("USD");
        world().figures
                .add(new MonthFigures(World.MARCH, dollar, Amount.of("0.00", "USD"), Amount.of("20000.00", "USD")));

        enter(HomeView.class);
        assertThat(figures().getFirst()).startsWith("Sold by partners this quarter€30,000");

        Select<Course> units = find(Select.class).single();
        test(units).selectItem("USD");
        assertThat(figures().getFirst()).startsWith("Sold by partners this quarterUS$0.00");
        assertThat(figures().get(1)).startsWith("Partners earn this month−US$20,000");
    }

    private void month(int back, String pays, String charges) {
        world().figures
                .add(new MonthFigures(
                        World.MARCH.minusMonths(back), World.EUR, Amount.of(pays, "EUR"), Amount.of(charges, "EUR")));
    }

    private void sold(int back, String net) {
        world().revenue.add(new MonthRevenue(World.MARCH.minusMonths(back), Amount.of(net, "EUR")));
    }

    private List<String> figures() {
        return find(Figure.class).all().stream().map(UiTest::text).toList();
    }
}
