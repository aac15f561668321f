package dev.entente.ui.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.api.Amount;
import dev.entente.contribution.ContributionFixtures;
import dev.entente.contribution.ContributionPermissions;
import dev.entente.contribution.Figure;
import dev.entente.contribution.ReadingContribution.Row;
import dev.entente.contribution.Span;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.shell.NoPermissionView;
import dev.entente.ui.shell.NotFoundView;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionPagesTest extends UiTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Span QUARTER = new Span(YearMonth.of(2026, 1), MARCH);

    @Test
    void theSumGoesFromRevenueToContributionBesideTheMonthsBefore() {
        booked();
        world().contributions
                .put(
                        QUARTER.before(),
                        ContributionFixtures.of(YearMonth.of(2025, 12), Map.of(Figure.OTHER, euros("800.00"))));
        enter(ContributionView.class);
        assertThat(page())
                .contains("January 2026 to March 2026", "beside October 2025 to December 2025")
                .contains("Partner-derived margin", "\u20ac700.00", "70.0% of the revenue")
                .contains("Contribution", "\u20ac400.00", "250.0%")
                .contains("+25.0%", "on the months before")
                .contains("Program return on investment = contribution \u00f7 program costs");
    }

    @Test
    void whatHasNoRateAndNoCostIsSaidAboveTheFigures() {
        world().contributions
                .put(
                        QUARTER,
                        ContributionFixtures.of(
                                MARCH,
                                Map.of(
                                        Figure.OTHER, euros("10.00"),
                                        Figure.UNCOSTED, euros("10.00"),
                                        Figure.INCENTIVES, Amount.of("7.00", "SEK"))));
        enter(ContributionView.class);
        assertThat(page())
                .contains("Some of it is not in these figures", "Incentives of SEK", "in March 2026")
                .contains("Of \u20ac10.00 of the revenue no cost is known", "at most");
    }

    @Test
    void partnersStandBelowTheLargestFirst() {
        booked();
        world().contributionRows
                .add(new Row(
                        Ids.derived("brightwater").toString(),
                        "Brightwater Consulting",
                        ContributionFixtures.of(MARCH, Map.of(Figure.OTHER, euros("1000.00")))));
        enter(ContributionView.class);
        assertThat(page()).contains("Who it comes from", "Brightwater Consulting", "\u20ac1,000");
    }

    @Test
    void beforeAnythingIsBookedItSaysWhatToDo() {
        enter(ContributionView.class);
        assertThat(page()).contains("Nothing was booked in these months", "Enter program costs");
    }

    @Test
    void aFigureOpensToItsLinesWithTheRate() {
        booked();
        world().contributionLines
                .add(ContributionFixtures.line("Nordhaven Shipping", euros("800.00"), Ids.derived("sale"), null));
        open("figure=registered&from=2026-01&until=2026-03");
        assertThat(page())
                .contains("Revenue from registered deals", "Converted by month", "EUR is EUR", "Together")
                .contains("Nordhaven Shipping", "S-00001 \u00b7 INV-1", "10 \u00d7 ENT");
    }

    @Test
    void aFigureThatIsNoneIsNotFound() {
        open("figure=luck");
        assertThat(find(NotFoundView.class).all()).hasSize(1);
    }

    @Test
    void aCostIsEnteredAndTakenBackByAnEntryOfItsOwn() {
        enter(ProgramCostsView.class);
        assertThat(page()).contains("No program costs yet");
        press("Enter a cost");
        press("Enter the cost");
        assertThat(world().programCosts).isEmpty();
        field("What it was spent on").setValue("Partner managers");
        field("Where it comes from").setValue("Payroll");
        find(BigDecimalField.class).single().setValue(new BigDecimal("12500"));
        press("Enter the cost");
        assertThat(world().programCosts).singleElement().satisfies(shown -> {
            assertThat(shown.cost().amount()).isEqualTo(euros("12500.00"));
            assertThat(shown.cost().kind().title()).isEqualTo("Staff");
        });
    }

    @Test
    void whoMayOnlyReadEntersNothing() {
        world().may = Set.of(ContributionPermissions.READ);
        enter(ProgramCostsView.class);
        assertThat(page()).contains("No program costs yet").doesNotContain("Enter a cost");
        world().may = Set.of();
        navigate("contribution", NoPermissionView.class);
    }

    @Test
    void otherMonthsAreChosenAndStandInTheAddress() {
        booked();
        var page = enter(ContributionView.class);
        assertThat(((Select<?>) find(Select.class, page).all().getFirst())
                        .getListDataView()
                        .getItemCount())
                .isGreaterThan(10);
    }

    private void booked() {
        world().contributions
                .put(
                        QUARTER,
                        ContributionFixtures.of(
                                MARCH,
                                Map.of(
                                        Figure.REGISTERED, euros("800.00"),
                                        Figure.OTHER, euros("200.00"),
                                        Figure.GOODS, euros("300.00"),
                                        Figure.COMMISSIONS, euros("140.00"),
                                        Figure.PROGRAM, euros("160.00"))));
    }

    private static void open(String question) {
        UI.getCurrent().navigate("contribution-lines", QueryParameters.fromString(question));
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static Amount euros(String value) {
        return Amount.of(value, "EUR");
    }
}
