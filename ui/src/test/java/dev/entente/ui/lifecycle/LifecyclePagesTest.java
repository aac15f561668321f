package dev.entente.ui.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.lifecycle.LifecycleFixtures;
import dev.entente.partner.Partner;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Together;
import dev.entente.ui.partner.PartnerView;
import dev.entente.ui.partner.PartnersView;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifecyclePagesTest extends UiTest {

    private Partner partner(State state) {
        var partner = PartnerFixtures.partner("brightwater", "Brightwater Consulting", state);
        world().partners.add(partner);
        return partner;
    }

    private void part(Partner partner, String part) {
        navigate(PartnerView.class, Map.of("id", partner.id().toString()));
        UI.getCurrent()
                .navigate(
                        PartnerView.class,
                        new RouteParameters("id", partner.id().toString()),
                        QueryParameters.of("part", part));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private void chooseAll() {
        Grid<Object> grid = find(Grid.class).single();
        for (int row = 0; row < test(grid).size(); row++) grid.select(test(grid).getRow(row));
    }

    @SuppressWarnings("unchecked")
    private Select<State> to() {
        return find(Select.class).withCaption("Move to").single();
    }

    @Test
    void theListSaysStateAndHealth() {
        partner(State.AT_RISK);
        navigate(PartnersView.class);
        assertThat(page()).contains("1 partner", "At risk", "Onboarding", "Former");
    }

    @Test
    void whatCountsHowMuchInHealthIsSetInOneForm() {
        navigate(LifecycleView.class);
        assertThat(page()).contains("Below 40 of 100", "Everybody begins with", "65");
        test(button("Change")).click();
        assertThat(find(IntegerField.class).all().stream()
                        .filter(each -> "At most".equals(each.getLabel()))
                        .map(each -> each.getParent().orElseThrow().getElement().getAttribute("aria-label")))
                .containsExactly(
                        "Overdue tasks of plans",
                        "Certifications that end within 60 days",
                        "Promises broken in 90 days");
        find(IntegerField.class).withLabel("Everybody begins with").single().setValue(50);
        test(button("Save")).click();
        assertThat(world().done).singleElement().asString().startsWith("threshold 40, HealthWeights[start=50, good=65");
    }

    @Test
    void whatSomebodyElseSetMeanwhileIsNotWrittenOver() {
        navigate(LifecycleView.class);
        test(button("Change")).click();
        world().threshold = 30;
        test(button("Save")).click();
        assertThat(text(find(Ask.class).single())).contains("Somebody changed what counts in the meantime");
        assertThat(world().done).isEmpty();
    }

    @Test
    void aPartSaysWhereItStandsHowWellItGoesAndWhatIsMissing() {
        var partner = partner(State.ONBOARDING);
        part(partner, "lifecycle");
        assertThat(page())
                .contains("To active3 of 8 tasks of its onboarding plan are open.", "To suspendedNothing is missing")
                .contains("55", "Fair", "Sales fell by 20 % against the 90 days before", "+5")
                .contains("Onboarding → Active", "Ada Lovelace", "Fjordtek", "€1,200.00");
    }

    @Test
    void aPartnerIsMovedWithAReasonAndWhatIsMissingIsSaidBefore() {
        var partner = partner(State.ONBOARDING);
        part(partner, "lifecycle");
        test(button("Move")).click();
        to().setValue(State.ACTIVE);
        assertThat(text(find(Dialog.class).single())).contains("Not yet active", "3 of 8 tasks");

        to().setValue(State.SUSPENDED);
        test(button("Move partner")).click();
        assertThat(find(TextArea.class).withCaption("Reason").single().isInvalid())
                .isTrue();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("It does not pay");
        test(button("Move partner")).click();
        assertThat(world().done).containsExactly("moved to SUSPENDED: It does not pay until null");
    }

    @Test
    void anOffboardingAsksForItsLastDay() {
        var partner = partner(State.ACTIVE);
        part(partner, "lifecycle");
        test(button("Move")).click();
        to().setValue(State.OFFBOARDING);
        test(find(TextArea.class).withCaption("Reason").single()).setValue("It was sold");
        test(button("Move partner")).click();
        assertThat(world().done).containsExactly("moved to OFFBOARDING: It was sold until 2026-04-19");
    }

    @Test
    void manyAreMovedOnceItIsSeenWhatWouldBecomeOfEach() {
        partner(State.ACTIVE);
        world().partners.add(PartnerFixtures.partner("fjordtek", "Fjordtek", State.PROSPECT));
        navigate(PartnersView.class);
        chooseAll();
        test(button("Move")).click();
        assertThat(text(find(Together.class).single())).contains("Active now", "Prospect now");
        to().setValue(State.SUSPENDED);
        assertThat(text(find(Together.class).single()))
                .contains("Active → Suspended", "Stays as it is: From prospect nobody becomes suspended");
        test(button("Move (1)")).click();
        assertThat(world().done).isEmpty();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("A program ends");
        test(button("Move (1)")).click();
        assertThat(world().done).containsExactly("moved to SUSPENDED: A program ends until null");
        assertThat(text(find(Together.class).single())).contains("1 of 2 is done");
    }

    @Test
    void aProposalIsAcceptedOrDeclinedWithAReason() {
        var partner = partner(State.ACTIVE);
        world().proposed.add(LifecycleFixtures.proposal(partner, State.AT_RISK, "Its health is 30 of 100."));
        navigate(LifecycleView.class);
        assertThat(page()).contains("Brightwater Consulting", "At risk", "Its health is 30 of 100.", "Below 40 of 100");

        test(button("Decline")).click();
        test(find(TextArea.class).withCaption("Reason").single()).setValue("It was a holiday");
        test(button("Decline proposal")).click();
        assertThat(world().done).containsExactly("declined: It was a holiday");
        assertThat(page()).contains("Nothing is proposed");
    }

    @Test
    void whatNothingWaitsForSaysWhatWillStandThere() {
        navigate(LifecycleView.class);
        assertThat(page()).contains("Nothing is proposed", "Partners whose health falls stand here");
    }
}
