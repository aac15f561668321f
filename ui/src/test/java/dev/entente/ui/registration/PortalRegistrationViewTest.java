package dev.entente.ui.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import dev.entente.partner.Partner.State;
import dev.entente.partner.PartnerFixtures;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.reward.NewReward;
import dev.entente.reward.Reward.Kind;
import dev.entente.reward.Reward.Renewal;
import dev.entente.reward.RewardFixtures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortalRegistrationViewTest extends UiTest {

    private static final String AGAIN = "Register again";
    private static final String FIRST = "Have it looked at first";
    private static final String CONTEST = "Say why it should be yours";

    @Test
    void whatCanBeDoneOnceItWasDeclinedStandsSideBySideWithOneButtonThatLeads() {
        open(declined());
        var row = button(AGAIN).getParent().orElseThrow();
        assertThat(row.getElement().getClassList()).contains("en-actions");
        assertThat(row.getChildren()).containsExactly(button(AGAIN), button(CONTEST));
        assertThat(row.getChildren().filter(PortalRegistrationViewTest::leads)).containsExactly(button(AGAIN));
    }

    @Test
    void inLineItIsContestedBeforeItIsTakenBack() {
        var waiting = waiting();
        world().places.put(waiting.id(), 1);
        open(waiting);
        assertThat(button(CONTEST).getParent().orElseThrow().getChildren())
                .containsExactly(button(CONTEST), button("Change what you sent"), button("Withdraw"));
    }

    @Test
    void itIsLookedAtFirstForOneOfWhatIsLeftOfAReward() {
        open(waiting());
        assertThat(buttons(FIRST)).isEmpty();
        fastLane();
        open(waiting());
        test(button(FIRST)).click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("Fast lane: 2 of 2 left each quarter"));
        test(button("Use one")).click();
        assertThat(page()).contains("looks at it before others, since you used Fast lane for it");
        assertThat(buttons(FIRST)).isEmpty();
    }

    /** The line for its customer goes by who came first, whatever is used for one. */
    @Test
    void inLineNothingIsUsedForIt() {
        var waiting = waiting();
        world().places.put(waiting.id(), 1);
        fastLane();
        open(waiting);
        assertThat(buttons(FIRST)).isEmpty();
    }

    @Test
    void whoseCompanyRegistersNothingIsNotOfferedToUseSomethingForIt() {
        world().partners.add(PartnerFixtures.partner("brightwater", "Brightwater", State.SUSPENDED));
        fastLane();
        open(waiting());
        assertThat(buttons(FIRST)).isEmpty();
    }

    private void fastLane() {
        var said = new NewReward(
                Kind.PRIORITY,
                "Fast lane",
                "",
                "",
                "partnership",
                Map.of("silver", 2),
                Renewal.QUARTER,
                null,
                false,
                null,
                null,
                false);
        world().rewards.add(RewardFixtures.reward("fast-lane", Ids.derived("program"), said));
    }

    @Test
    void whoseCompanyRegistersNothingIsNotLedToAFormThatIsRefused() {
        world().partners.add(PartnerFixtures.partner("brightwater", "Brightwater", State.SUSPENDED));
        open(declined());
        assertThat(buttons(AGAIN)).isEmpty();
        assertThat(buttons(CONTEST)).hasSize(1);
    }

    private static boolean leads(Component button) {
        return button.getElement().getThemeList().contains(ButtonVariant.PRIMARY.getVariantName());
    }

    private Registration waiting() {
        world().visitedBySeller();
        var partner = world().brightwater().id();
        var waiting = RegistrationFixtures.submitted("R-00001", "Hartwell Dairy", "hartwelldairy.example", partner);
        world().registrations.add(waiting);
        return waiting;
    }

    private Registration declined() {
        return RegistrationFixtures.declined(waiting(), "We know them");
    }

    private void open(Registration registration) {
        navigate(PortalRegistrationView.class, Map.of("id", registration.id().toString()));
    }

    private Button button(String text) {
        return buttons(text).getFirst();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()) && button.isVisible())
                .toList();
    }
}
