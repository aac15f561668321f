package dev.entente.ui.reward;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.program.PublishedProgram;
import dev.entente.program.ReadingPrograms.Page;
import dev.entente.program.RegistrationPolicy;
import dev.entente.program.Tier;
import dev.entente.program.Version;
import dev.entente.reward.NewReward;
import dev.entente.reward.Reward;
import dev.entente.reward.Reward.Kind;
import dev.entente.reward.Reward.Renewal;
import dev.entente.reward.RewardFixtures;
import dev.entente.reward.RewardPermissions;
import dev.entente.reward.RewardUse.State;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.shell.NoPermissionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RewardPagesTest extends UiTest {

    @Test
    void beforeTheFirstItSaysWhatRewardsAreAndOneIsAdded() {
        enter(RewardsView.class);
        assertThat(page()).contains("No rewards yet");
        press("Add a reward");
        press("Add the reward");
        assertThat(world().rewards).isEmpty();
        find(TextField.class).all().getFirst().setValue("Roadmap briefing");
        press("Add the reward");
        assertThat(world().rewards).singleElement().satisfies(reward -> {
            assertThat(reward.code()).isEqualTo("roadmap-briefing");
            assertThat(reward.renewal()).isEqualTo(Renewal.YEAR);
        });
    }

    @Test
    void whatPartnersAskForStandsAboveAndIsAnswered() {
        var reward = reward(true);
        var asked = RewardFixtures.asked(
                reward, world().brightwater().id(), "Brightwater Consulting", "Two customers plan their year");
        world().rewardUses.add(asked);
        enter(RewardsView.class);
        assertThat(page()).contains("Waiting for an answer", "Brightwater Consulting", "Two customers plan their year");
        press("Approve");
        press("Approve it");
        assertThat(asked.use().state()).isEqualTo(State.IN_USE);
        assertThat(page()).contains("Used lately", "Mark as done").doesNotContain("Waiting for an answer");
    }

    @Test
    void thePartnerSeesWhatIsLeftAndWhatTheNextLevelAddsAndAsksForIt() {
        reward(true);
        world().visitedBySeller();
        enter(PortalRewardsView.class);
        assertThat(page()).contains("Roadmap briefing", "1 of 1 left each year", "Your next level adds", "2");
        press("Ask for it");
        find(TextArea.class).single().setValue("Two customers plan their year");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Ask for it"))
                        .toList()
                        .getLast())
                .click();
        assertThat(world().rewardUses).hasSize(1);
        assertThat(page()).contains("What you used and asked for", "Asked for", "Withdraw");
    }

    @Test
    void whatIsInUseIsOverAfterItsLastDayAndSaysNoMoreHowItIsUsed() {
        var reward = reward(false);
        var own = Ids.derived("partner");
        world().rewardUses.add(RewardFixtures.through(reward, own, "Brightwater", LocalDate.of(2026, 5, 19)));
        world().visitedBySeller();
        enter(PortalRewardsView.class);
        assertThat(page()).contains("Over").doesNotContain("In use", "Propose three dates.");
        world().rewardUses.set(0, RewardFixtures.through(reward, own, "Brightwater", LocalDate.of(2026, 5, 20)));
        enter(PortalRewardsView.class);
        assertThat(page()).contains("In use", "Propose three dates.").doesNotContain("Over");
    }

    @Test
    void whoMayNotDecideSeesNoPage() {
        world().may = Set.of(RewardPermissions.READ);
        navigate("rewards", NoPermissionView.class);
    }

    @BeforeEach
    void aProgramWithALadder() {
        var ladder = List.of(new Tier("silver", "Silver"), new Tier("gold", "Gold"));
        var version = new Version(
                Ids.derived("v1"), 1, LocalDate.of(2023, 5, 19), ladder, List.of(), RegistrationPolicy.USUAL);
        var program = new PublishedProgram(Ids.derived("program"), "partnership", "Partnership", List.of(version));
        world().programs.add(new Page(program, List.of(), Optional.of(version)));
    }

    /** By itself it would do nothing. */
    @Test
    void priorityIsUsedOnARegistration() {
        reward(Kind.PRIORITY, false);
        world().visitedBySeller();
        enter(PortalRewardsView.class);
        assertThat(page())
                .contains("1 of 1 left each year", "have it looked at first")
                .doesNotContain("Use it");
    }

    private Reward reward(boolean asks) {
        return reward(Kind.ROADMAP, asks);
    }

    private Reward reward(Kind kind, boolean asks) {
        var said = new NewReward(
                kind,
                "Roadmap briefing",
                "An hour with the head of product.",
                "Propose three dates.",
                "partnership",
                Map.of("silver", 1, "gold", 3),
                Renewal.YEAR,
                null,
                asks,
                null,
                null,
                false);
        var program = world().programs.getFirst().program().id();
        var reward = RewardFixtures.reward("roadmap-briefing", program, said);
        world().rewards.add(reward);
        return reward;
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
