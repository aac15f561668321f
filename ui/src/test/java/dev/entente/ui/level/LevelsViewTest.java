package dev.entente.ui.level;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.level.LevelFixtures;
import dev.entente.level.LevelPermissions;
import dev.entente.level.LevelProposal;
import dev.entente.level.LevelProposal.State;
import dev.entente.partner.PartnerPermissions;
import dev.entente.ui.UiTest;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.kit.Detail;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelsViewTest extends UiTest {

    @Test
    void withoutReviewsItSaysWhereProposalsComeFrom() {
        navigate(LevelsView.class);
        assertThat(page()).contains("Levels", "No proposals yet", "Review now");
    }

    @Test
    void theListSaysWhoShouldBeWhatAndOneIsOpenedBesideIt() {
        var promotion = promotion();
        world().levels.add(LevelFixtures.card(null, promotion));
        open(promotion);
        assertThat(detail())
                .contains(
                        "Brightwater Consulting",
                        "Member to Silver",
                        "Promotion",
                        "To decide",
                        "Counted through 31 Dec 2025, and kept as it was. What Silver asks for:",
                        "Sales of a year",
                        "€184,000 of €150,000 in the last 12 months",
                        "At the pace of the last 90 days it finds figures for Silver.",
                        "What would be missing for Gold then:",
                        "€55,000 to go");
    }

    @Test
    void aProposalIsAcceptedDeclinedOrPutOff() {
        var demotion = LevelFixtures.demotion(world().brightwater().id());
        world().proposals.add(demotion);
        open(demotion);
        press("Accept");
        answer("Accept");
        press("Decline");
        say("They are on their way back");
        answer("Decline");
        press("Put off");
        say("They are moving offices");
        answer("Put off");
        assertThat(world().done)
                .containsExactly(
                        "accepted from 2026-04-01 saying null",
                        "declined: They are on their way back",
                        "put off until 2026-04-01: They are moving offices");
    }

    @Test
    void manyAreAcceptedAtOnceAfterALookAtThem() {
        promotion();
        navigate(LevelsView.class);
        press("Accept those shown");
        var dialog = find(Dialog.class).single();
        assertThat(text(dialog)).contains("Sales since then are worked out again");
        answer("Accept");
        assertThat(world().done).containsExactly("accepted 1");
        assertThat(page()).contains("1 of 1 accepted");
    }

    @Test
    void anAppealIsReadAndAnswered() {
        var partner = world().brightwater().id();
        var demotion = LevelFixtures.appealed(LevelFixtures.demotion(partner), "Our largest customer signs next week");
        world().proposals.add(demotion);
        open(demotion);
        assertThat(detail()).contains("Appealed", "Our largest customer signs next week");
        press("Answer the appeal");
        find(TextArea.class).single().setValue("We look again in spring");
        answer("Send answer");
        assertThat(world().done).containsExactly("answered false: We look again in spring");
        enter(HomeView.class);
        assertThat(page()).contains("1 proposal about a level");
    }

    @Test
    void aPartnersPageShowsItsLevelAndGivesItOneOnTrial() {
        var partner = world().brightwater();
        world().levels.add(LevelFixtures.card(null));
        UI.getCurrent().navigate("partners/" + partner.id(), QueryParameters.of("part", "level"));
        assertThat(page()).contains("Partnership", "What keeps Silver", "What Gold asks for", "€66,000 to go");
        press("Give on trial");
        say("They open a new region");
        answer("Give on trial");
        assertThat(world().done).containsExactly("on trial gold with null");
    }

    @Test
    void whoMayNotDecideReads() {
        world().may = Set.of(LevelPermissions.READ, PartnerPermissions.READ);
        var promotion = promotion();
        open(promotion);
        assertThat(detail()).contains("Member to Silver").doesNotContain("Decline", "Put off");
        assertThat(page()).doesNotContain("Accept those shown");
    }

    @Test
    void thePortalSaysWhatIsAtRiskAndWhatCanBeSaidAgainstIt() {
        world().visitedBySeller();
        var partner = world().brightwater().id();
        var declined = LevelFixtures.decided(LevelFixtures.promotion(partner), State.DECLINED, "One more quarter");
        world().levels.add(LevelFixtures.card(LevelFixtures.trial(partner), LevelFixtures.demotion(partner), declined));
        navigate(PortalLevelView.class);
        assertThat(page())
                .contains(
                        "Your level",
                        "On trial as Gold through 18 Jun 2026",
                        "Gold is at risk",
                        "Nothing changes before 1 Apr 2026",
                        "Forecast of the next review",
                        "Member to Silver · Declined",
                        "One more quarter");
        press("Appeal");
        find(TextArea.class).single().setValue("Our largest customer signs next week");
        answer("Send appeal");
        assertThat(world().done).containsExactly("appealed: Our largest customer signs next week");
    }

    private LevelProposal promotion() {
        var promotion = LevelFixtures.promotion(world().brightwater().id());
        world().proposals.add(promotion);
        return promotion;
    }

    private void open(LevelProposal proposal) {
        navigate(LevelsView.class, Map.of("id", proposal.id().toString()));
    }

    private void say(String reason) {
        find(TextField.class).all().stream()
                .filter(field -> "Reason".equals(field.getLabel()))
                .toList()
                .getLast()
                .setValue(reason);
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private void press(String text) {
        roundTrip();
        test(buttons(text).getFirst()).click();
        roundTrip();
    }

    private void answer(String verb) {
        test(buttons(verb).getLast()).click();
        roundTrip();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
    }
}
