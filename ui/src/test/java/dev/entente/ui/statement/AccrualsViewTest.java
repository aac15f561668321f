package dev.entente.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.RouterLink;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.Accrual;
import dev.entente.earning.Accrual.Next;
import dev.entente.earning.EarningPermissions;
import dev.entente.partner.Partner;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.portal.PortalStatementsView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccrualsViewTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final UUID FJORDTEK = new UUID(7, 7);

    @Test
    void eachPartnerStandsWithWhatIsMissingAndEachProgramWithWhatItWillOwe() {
        brightwater("2400.00");
        accrued(FJORDTEK, "Fjordtek", rebate(Kind.PAYS, "100.00"));
        accrued(FJORDTEK, "Fjordtek", rebate(Kind.CHARGES, "7500.00"));
        accrued(FJORDTEK, "Fjordtek", new Held("No rate is agreed for the quarter at tier silver"));
        navigate(AccrualsView.class);

        assertThat(test(grid()).size()).isEqualTo(4);
        assertThat(test(grid()).getCellText(0, 1)).isEqualTo("31 Mar 2026");
        assertThat(test(grid()).getLitRendererPropertyValue(0, 2, "text", String.class))
                .isEqualTo("\u20ac130,000.00 to go, then \u20ac7,500.00");
        assertThat(test(grid()).getCellText(0, 3)).isEqualTo("\u20ac2,400.00");
        assertThat(test(grid()).getCellText(2, 3)).isEqualTo("\u2212\u20ac7,500.00");
        assertThat(test(grid()).getCellText(3, 3)).isEqualTo("Held");
        assertThat(page())
                .contains("counted through 20 Mar 2026", "Reseller, owed to partners", "\u20ac2,500.00")
                .contains("Reseller, owed by partners", "\u20ac7,500.00", "Not posted before the close");
        choice().setValue(world().brightwater());
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void whoMayClosesTheMonthThatIsOverAndIsToldWhatChanged() {
        brightwater("2400.00");
        navigate(AccrualsView.class);
        press("Close a month");
        press("Close the month");
        assertThat(world().done).containsExactly("closed 2026-02");
        assertThat(page()).contains("February 2026 is closed", "1 result is new or changed");
    }

    @Test
    void whoMayNotCloseMonthsIsNotAsked() {
        world().may = Set.of(EarningPermissions.READ);
        navigate(AccrualsView.class);
        assertThat(page()).contains("Accruals").doesNotContain("Close a month");
    }

    @Test
    void onePartnersStepsAreThoseOfTheClose() {
        brightwater("2400.00");
        navigate(
                PartnerAccrualsView.class,
                Map.of("id", world().brightwater().id().toString()));

        assertThat(page())
                .contains("Accruing until 31 Mar 2026: Volume rebate", "2.0% of \u20ac120,000.00 for the quarter")
                .contains("Brightwater Consulting would earn", "only the close makes it due")
                .contains("\u20ac120,000.00 of \u20ac250,000.00", "\u20ac130,000.00 to go, then \u20ac7,500.00");
    }

    @Test
    void aPartnerFindsItsOwnBelowItsStatements() {
        world().visitedBySeller();
        brightwater("2400.00");
        navigate(PortalStatementsView.class);

        assertThat(page()).contains("Accruing until 31 Mar 2026: Volume rebate");
    }

    @Test
    void whereNoOfferClosesItSaysWhichWould() {
        navigate(AccrualsView.class);

        assertThat(text((EmptyState) grid().getEmptyStateComponent()))
                .contains("No period is going on", "See what programs say");
        navigate(StatementsView.class);
        assertThat(find(RouterLink.class).withText("See what accrues").exists()).isTrue();
    }

    private static void brightwater(String amount) {
        accrued(world().brightwater().id(), "Brightwater Consulting", rebate(Kind.PAYS, amount));
    }

    private static Earning rebate(Kind kind, String amount) {
        var step = Step.of(
                "{0} of {1} for {2}",
                Amount.of(amount, "EUR").exact(), Percentage.of("2"), Amount.of("120000.00", "EUR"), "the quarter");
        return Earning.of(kind, Rounding.halfUp(2), List.of(step));
    }

    private static void accrued(UUID partner, String name, Earning result) {
        var next = new Next(
                "net revenue, quarter",
                Amount.of("120000.00", "EUR"),
                Amount.of("250000.00", "EUR"),
                Amount.of("7500.00", "EUR"));
        world().accruals
                .add(new Accrual(
                        Ids.derived("accrual", name, result),
                        partner,
                        name,
                        "reseller",
                        "Reseller",
                        2,
                        "resell",
                        "Volume rebate",
                        DAY,
                        LocalDate.of(2026, 3, 31),
                        false,
                        result,
                        List.of(next)));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Partner> choice() {
        return find(ComboBox.class).single();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }
}
