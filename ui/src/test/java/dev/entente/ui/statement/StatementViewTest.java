package dev.entente.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.api.Amount;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.earning.Explanation.Due;
import dev.entente.settlement.ComingPart;
import dev.entente.settlement.StatementPage;
import dev.entente.settlement.StatementRow;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.Notice;
import dev.entente.ui.kit.TraceSteps;
import dev.entente.ui.portal.PortalStatementView;
import dev.entente.ui.shell.NotFoundView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementViewTest extends UiTest {

    private static final LocalDate DAY = World.MARCH.atEndOfMonth();

    @Test
    void theListShowsWhatEachPartnerIsPaidAndCharged() {
        world().march();
        navigate(StatementsView.class);

        var grid = grid();

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("Mar 2026");
        assertThat(page()).contains("1 statement");
    }

    @Test
    void theListIsSearchedByPartner() {
        world().march();
        navigate(StatementsView.class);

        test(find(TextField.class).single()).setValue("fjord");

        assertThat(test(grid()).size()).isZero();
        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("Nothing fits “fjord”");
    }

    @Test
    void anEmptyListSaysWhatWillBeThere() {
        navigate(StatementsView.class);

        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("No statements yet");
    }

    @Test
    void aListThatCannotBeReadSaysSoAndTriesAgain() {
        world().march();
        world().broken = true;
        navigate(StatementsView.class);
        roundTrip();

        var again = find(Button.class).withText("Try again").single();
        world().broken = false;
        test(again).click();

        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void theTotalsReadAsASum() {
        open();

        assertThat(find(H1.class).single().getText()).isEqualTo("Brightwater Consulting");
        assertThat(text(find(Equation.class).single()))
                .isEqualTo("Earned, on 2 lines€1,120.50−Charged€7,500.00=Partner owes−€6,379.50");
    }

    @Test
    void aStatementIsReviewedApprovedHeldAndReleased() {
        monthIsOver();
        UI.getCurrent()
                .navigate("statements/" + world().statements.getFirst().head().id());

        act("Review statement", "Mark as reviewed");
        assertThat(page()).contains("Reviewed");
        act("Approve statement", "Approve statement");
        assertThat(page()).contains("Approved");
        test(find(Button.class).withText("Hold payment").single()).click();
        test(find(TextArea.class).single()).setValue("The bank is not known");
        test(find(Button.class).withText("Hold payment").all().getLast()).click();

        assertThat(page()).contains("Held", "It is held", "The bank is not known");
        act("Release payment", "Release payment");
        assertThat(page()).doesNotContain("It is held");
    }

    private static void monthIsOver() {
        var march = world().march();
        world().statements
                .set(0, DueStatementsViewTest.month(march, march.head().id(), World.MARCH.minusMonths(1)));
    }

    private void act(String verb, String confirmed) {
        test(find(Button.class).withText(verb).single()).click();
        test(find(Button.class).withText(confirmed).all().getLast()).click();
    }

    @Test
    void aLineOpensIntoTheStepsThatMadeItsAmount() {
        open();

        toggle(0);

        var steps = find(TraceSteps.class).single();
        assertThat(text(steps))
                .contains("15.0% of €7,470.00 for enterprise at tier silver")
                .contains("7,470.00 × 0.15")
                .contains("Brightwater Consulting earns€1,120.50");
        assertThat(page())
                .contains("How €1,120.50 came about", "Commission by level", "Version 2", "since 19 May 2023")
                .contains("Tier on the day", "silver")
                .contains("same result");
    }

    @Test
    void whatIsHeldBackStandsBelowWithTheDayOnWhichItIsPayable() {
        world().payable = List.of(
                new Due(Percentage.of("50"), Amount.of("560.25", "EUR"), DAY, "at once", false),
                new Due(
                        Percentage.of("50"),
                        Amount.of("560.25", "EUR"),
                        DAY.plusDays(30),
                        "30 days after the sale",
                        true));
        var march = world().march();
        var part = new ComingPart(
                Ids.derived("part"),
                march.head().partnerId(),
                "Brightwater Consulting",
                World.earning("INV-1"),
                march.head().id(),
                2,
                DAY,
                "Osprey Rail",
                "INV-1",
                DAY.plusDays(30),
                Percentage.of("50"),
                "30 days after the sale",
                Amount.of("560.25", "EUR"));
        world().statements.set(0, new StatementPage(march.head(), march.lines(), List.of(part)));
        UI.getCurrent().navigate("statements/" + march.head().id());

        assertThat(page()).contains("€560.25 of what stands on this statement is held back", "30 Apr 2026");
        toggle(2);
        assertThat(page())
                .contains("50 % payable on 31 Mar 2026 (at once)")
                .contains("50 % held back until 30 Apr 2026 (30 days after the sale)");
    }

    @Test
    void theExplanationIsReadWhenTheLineOpensAndNotBefore() {
        open();
        assertThat(find(ExplanationPanel.class).exists()).isFalse();

        world().broken = true;
        toggle(0);
        assertThat(page()).contains("The explanation can’t be read now");

        world().broken = false;
        test(find(Button.class).withText("Try again").single()).click();
        assertThat(find(ExplanationPanel.class).exists()).isTrue();
    }

    @Test
    void theAddressNamesTheOpenLine() {
        var page = world().march();

        UI.getCurrent()
                .navigate(
                        "statements/" + page.head().id(),
                        QueryParameters.of("line", World.earning("INV-1").toString()));

        assertThat(find(NativeDetails.class).all().getFirst().isOpen()).isTrue();
        assertThat(find(ExplanationPanel.class).exists()).isTrue();
    }

    @Test
    void roundingIsAStepOfItsOwn() {
        var step = Step.share("{0} of {1}", Percentage.of("7"), Amount.of("0.11", "EUR"));
        world().march();
        world().explain("INV-1", Earning.pays(Rounding.halfUp(2), List.of(step)));
        open();

        toggle(0);

        assertThat(text(find(TraceSteps.class).single())).contains("Rounded half up to 2 decimals", "0.0077 → 0.01");
    }

    @Test
    void whatIsHeldSaysWhyInPlaceOfSteps() {
        world().march();
        world().explain("INV-1", new Held("The product NEW-9 is not known"));
        open();

        toggle(0);

        assertThat(text(find(Notice.class).single()))
                .contains("A person has to decide", "The product NEW-9 is not known");
        assertThat(find(TraceSteps.class).exists()).isFalse();
    }

    @Test
    void anotherResultThanBeforeIsNotHidden() {
        world().march();
        world().explanations.put(World.earning("INV-1"), World.explanation("INV-1", World.commission(), false));
        open();

        toggle(0);

        assertThat(page()).contains("another result");
    }

    @Test
    void unknownForeignAndMalformedIdsEndOnTheSamePage() {
        navigate("statements/" + Ids.derived("of another tenant"), NotFoundView.class);
        var unknown = page();
        navigate("statements/what-is-this", NotFoundView.class);

        assertThat(page()).isEqualTo(unknown);
    }

    @Test
    void thePartnerReadsTheSameExplanation() {
        world().visitedBySeller();
        var page = world().march();

        navigate(PortalStatementView.class, Map.of("id", page.head().id().toString()));
        toggle(0);

        assertThat(text(find(Equation.class).single())).contains("You owe−€6,379.50");
        assertThat(text(find(TraceSteps.class).single())).contains("Brightwater Consulting earns€1,120.50");
    }

    private void open() {
        var page = world().statements.isEmpty()
                ? world().march()
                : world().statements.getFirst();
        navigate(StatementView.class, Map.of("id", page.head().id().toString()));
    }

    private void toggle(int line) {
        var details = find(NativeDetails.class).all().get(line);
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    @SuppressWarnings("unchecked")
    private Grid<StatementRow> grid() {
        return find(Grid.class).single();
    }
}
