package dev.entente.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import dev.entente.api.Amount;
import dev.entente.api.Unit;
import dev.entente.earning.HeldRow;
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
    void greetsAndShowsTheMonth() {
        world().march();
        month(0, "1120.50", "7500.00");
        month(1, "1000.00", "0.00");

        enter(HomeView.class);

        assertThat(page()).contains("Good morning, Ada", "Friday, 20 March 2026");
        assertThat(figures())
                .containsExactly(
                        "Paid to partners€1,120.50+12.0%on February 2026",
                        "Charged to partners€7,500.00€0.00in February 2026",
                        "Statements1for March 2026",
                        "Held for review0all could be worked out");
        assertThat(page()).contains("Nothing needs you", "Brightwater Consulting", "−€6,379.50");
    }

    @Test
    void namesWhatNeedsSomebody() {
        world().held
                .add(new HeldRow(
                        Ids.derived("held"),
                        Ids.derived("partner"),
                        "Fjordtek",
                        "Nordhaven",
                        "INV-9",
                        World.MARCH.atDay(3),
                        "The product NEW-9 is not known"));

        enter(HomeView.class);

        assertThat(page()).contains("Nordhaven, Fjordtek", "The product NEW-9 is not known", "All 1");
    }

    @Test
    void leavesOutWhatTheRoleMayNotReview() {
        world().may = Set.of(SettlementPermissions.READ);

        enter(HomeView.class);

        assertThat(page()).doesNotContain("Needs attention", "Held for review");
    }

    @Test
    void anEmptyWorkspaceSaysWhatWillBeHere() {
        enter(HomeView.class);

        assertThat(figures().getFirst()).isEqualTo("Paid to partners€0.00€0.00in February 2026");
        assertThat(page()).contains("No statements yet");
        assertThat(find(Select.class).exists()).isFalse();
    }

    @Test
    void theChartIsSpokenAndCanBeReadAsATable() {
        month(0, "1120.50", "7500.00");

        enter(HomeView.class);

        var spoken = find(EChart.class).single().getElement().getAttribute("aria-label");
        assertThat(spoken).contains("October 2025: Paid €0.00", "March 2026: Paid €1,120.50, Charged €7,500.00");
        assertThat(page()).contains("Show as a table", "March 2026€1,120.50€7,500.00");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalUnitsAreNeverAddedUp() {
        month(0, "1120.50", "0.00");
        var dollar = Unit.currency("USD");
        world().figures
                .add(new MonthFigures(World.MARCH, dollar, Amount.of("0.00", "USD"), Amount.of("20000.00", "USD")));

        enter(HomeView.class);
        assertThat(figures().getFirst()).startsWith("Paid to partners€1,120.50");

        Select<Course> units = find(Select.class).single();
        test(units).selectItem("USD");
        assertThat(figures().get(1)).startsWith("Charged to partnersUS$20,000");
    }

    private void month(int back, String pays, String charges) {
        world().figures
                .add(new MonthFigures(
                        World.MARCH.minusMonths(back), World.EUR, Amount.of(pays, "EUR"), Amount.of(charges, "EUR")));
    }

    private List<String> figures() {
        return find(Figure.class).all().stream().map(UiTest::text).toList();
    }
}
