package dev.entente.ui.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.clock.Side;
import dev.entente.clock.Standing;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.registration.Finding;
import dev.entente.registration.Registration;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.registration.RegistrationPage.Applying;
import dev.entente.registration.RegistrationPermissions;
import dev.entente.template.TemplateFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Together;
import dev.entente.ui.template.Letters.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationsViewTest extends UiTest {

    @Test
    void beginsWithWhatWaits() {
        waiting();
        world().registrations
                .add(RegistrationFixtures.approved(
                        "R-00002", "Osprey Rail", world().brightwater().id(), null));
        navigate(RegistrationsView.class);
        assertThat(page()).contains("1 registration", "State: To review");
        click("Protected");
        assertThat(test(grid()).size()).isEqualTo(1);
        click("All");
        assertThat(page()).contains("2 registrations");
    }

    @Test
    void saysOfWhatIsPutFirstWhy() {
        var first = RegistrationFixtures.first(waiting(), "Fast lane");
        assertThat(States.words(first)).isEqualTo("To review first");
        navigate(RegistrationsView.class, Map.of("id", first.id().toString()));
        assertThat(text(find(Detail.class).single()))
                .contains("To be looked at first", "used \u201cFast lane\u201d for it");
    }

    @Test
    void approvesTogetherWhatNothingSpeaksAgainstAndLeavesTheOthers() {
        var free = waiting();
        var claimed = RegistrationFixtures.submitted(
                "R-00007",
                "Osprey Rail",
                "osprey.example",
                world().brightwater().id());
        world().registrations.add(claimed);
        world().findings.put(claimed.id(), List.of(new Finding(Finding.Kind.HELD, "It is held", free.id())));
        navigate(RegistrationsView.class);
        chooseAll();
        click("Approve");
        assertThat(text(find(Together.class).single()))
                .contains("Nothing speaks against it", "Look at it by itself: the customer is protected");

        click("Approve (1)");

        assertThat(world().done).containsExactly("approved R-00001 for a new deal");
        assertThat(text(find(Together.class).single())).contains("1 of 2 is done");
    }

    @Test
    void declinesTogetherForOneReasonThatIsSaid() {
        waiting();
        navigate(RegistrationsView.class);
        chooseAll();
        click("Decline");
        click("Decline (1)");
        assertThat(find(TextArea.class).first().isInvalid()).isTrue();
        assertThat(world().done).isEmpty();

        find(TextArea.class).first().setValue("We know them");
        click("Decline (1)");

        assertThat(world().done).containsExactly("declined R-00001: We know them");
    }

    @Test
    void whoMayNotDecideChoosesNothing() {
        waiting();
        world().may = Set.of(RegistrationPermissions.READ);
        navigate(RegistrationsView.class);
        assertThat(grid().getSelectionMode()).isEqualTo(Grid.SelectionMode.NONE);
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private void chooseAll() {
        var list = (Grid<RegistrationRow>) grid();
        for (int row = 0; row < test(list).size(); row++) list.select(test(list).getRow(row));
    }

    @Test
    void showsWhatTheCheckFoundAndTheOtherClaimBesideIt() {
        var registration = waiting();
        var other = RegistrationFixtures.submitted(
                "R-00007",
                "Hartwell Dairies",
                "hartwelldairy.example",
                world().brightwater().id());
        world().registrations.add(other);
        world().findings
                .put(
                        registration.id(),
                        List.of(new Finding(Finding.Kind.WAITING, "R-00007 waits for the same domain", other.id())));
        open(registration);
        assertThat(detail()).contains("Claimed by somebody else", "R-00007 waits for the same domain", "Side by side");
        assertThat(detail()).contains("Hartwell Dairy", "They lose a day each month to reports.");
    }

    @Test
    void whereNothingSpeaksAgainstItNoMoreIsSaidThanWasLookedAt() {
        var registration = waiting();
        open(registration);
        assertThat(detail()).contains("Nothing speaks against it", "Where the customer is was not said");
        RegistrationFixtures.place(registration, "FR", "Enterprise");
        navigate("account", Component.class);
        open(registration);
        assertThat(detail()).contains("Its market is not one that only others cover.");
    }

    @Test
    void saysUntilWhenAnAnswerIsPromisedOnEitherSide() {
        var registration = waiting();
        open(registration);
        assertThat(detail()).doesNotContain("Promised in time");
        world().clock("R-00001 for Hartwell Dairy", Side.VENDOR, Standing.SOON);
        navigate("account", Component.class);
        open(registration);
        assertThat(detail())
                .contains("Promised in time", "First answer", "You owe it", "due by 31 Mar 2026, 12:00", "Due soon");
        world().visitedBySeller();
        navigate(PortalRegistrationView.class, Map.of("id", registration.id().toString()));
        assertThat(page()).contains("Promised in time", "The vendor owes it", "Due soon");
    }

    @Test
    void moreTimeThatIsAskedForIsGivenOrDeclinedWithAReason() {
        var held = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        world().registrations
                .add(RegistrationFixtures.asking(held, LocalDate.of(2026, 6, 20), "Their board meets in June"));
        world().extendable.put(held.id(), LocalDate.of(2026, 6, 18));
        open(held);
        assertThat(detail())
                .contains("asks for protection until 20 Jun 2026", "Their board meets in June", "Decline to extend");
        click("Extend protection");
        var last = find(DayField.class).single();
        assertThat(last.getMax()).isEqualTo("2026-06-18");
        assertThat(last.getHelperText()).isEqualTo("The program protects until 18 Jun 2026 at most");
        clickLast("Extend protection");
        click("Decline to extend");
        find(TextField.class).all().stream()
                .filter(field -> "Why not".equals(field.getLabel()))
                .forEach(field -> field.setValue("The program ends in May"));
        clickLast("Decline to extend");
        assertThat(world().done)
                .containsExactly(
                        "extended R-00002 until 2026-06-18", "did not extend R-00002: The program ends in May");
    }

    @Test
    void whereTheProgramGivesNoMoreNoExtensionIsOffered() {
        var held = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        world().registrations.add(held);
        open(held);
        assertThat(detail()).doesNotContain("Extend protection").contains("Record a meeting");
    }

    @Test
    void aRestIsLiftedWithAReason() {
        var held = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        var ended = RegistrationFixtures.lapsed(held, LocalDate.of(2026, 3, 10), "No meeting");
        world().registrations.add(ended);
        world().again.put(ended.id(), LocalDate.of(2026, 4, 9));
        open(ended);
        assertThat(detail()).contains("Brightwater Consulting may register the customer again from 9 Apr 2026 on.");
        click("Let them register it again");
        find(TextField.class).withCaption("Why").single().setValue("Nobody else asked for it");
        clickLast("Let them");
        assertThat(world().done).containsExactly("lifted the rest of R-00002: Nobody else asked for it");
    }

    @Test
    void approvesForANewDealOrForOneThatTheCheckFound() {
        var registration = waiting();
        open(registration);
        assertThat(detail()).contains("Nothing speaks against it");
        click("Approve");
        assertThat(find(TextArea.class).single().getValue())
                .contains("Your registration of Hartwell Dairy is approved");
        clickLast("Approve");
        assertThat(world().done).containsExactly("approved R-00001 for a new deal");
    }

    @Test
    void offersTheOpenDealThatTheCheckFound() {
        var registration = waiting();
        var deal = DealFixtures.deal("D-00005", "Hartwell Dairy", Stage.QUALIFIED, null);
        world().deals.add(deal);
        world().findings
                .put(registration.id(), List.of(new Finding(Finding.Kind.OPEN_DEAL, "D-00005 is open", deal.id())));
        open(registration);
        click("Approve");
        @SuppressWarnings("unchecked")
        var choice = (Select<Object>) find(Select.class).single();
        choice.setValue(deal);
        clickLast("Approve");
        assertThat(world().done).containsExactly("approved R-00001 for D-00005");
    }

    @Test
    void declinesWithAReasonOnly() {
        open(waiting());
        click("Decline");
        clickLast("Decline");
        var reason = find(TextField.class).all().stream()
                .filter(field -> "Reason".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("Our own seller met them in January");
        clickLast("Decline");
        assertThat(world().done).containsExactly("declined R-00001: Our own seller met them in January");
    }

    @Test
    void extendsAndRecordsMeetingsOfWhatIsProtected() {
        var registration = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        world().registrations.add(registration);
        open(registration);
        assertThat(detail())
                .contains("4 days left", "Meeting needed by", "24 Mar 2026", "Protected until", "1 Jun 2026")
                .contains("UnderProgram version 3 (since 1 Jan 2026)");
        click("Record a meeting");
        find(TextArea.class).single().setValue("Demo with the board");
        click("Record the meeting");
        assertThat(world().done).containsExactly("met for R-00002 on 2026-03-20: Demo with the board");
    }

    @Test
    void saysByWhichVersionItsDealIsPaidWhereThatIsNotTheOneItWasApprovedUnder() {
        var registration = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        world().registrations.add(registration);
        world().applying.put(registration.id(), new Applying("levels", 3, LocalDate.of(2026, 1, 1)));
        open(registration);
        assertThat(detail()).doesNotContain("Paid and priced today by");
        world().applying.put(registration.id(), new Applying("levels", 4, LocalDate.of(2026, 3, 10)));
        open(registration);
        assertThat(detail())
                .contains("UnderProgram version 3 (since 1 Jan 2026)")
                .contains("Paid and priced today byProgram version 4 (since 10 Mar 2026), which its deal follows");
    }

    @Test
    @SuppressWarnings("unchecked") // letters are all that is chosen from there
    void introducesThePartnerInTheUsualWordsOrInOnesOwn() {
        world().letters.add(TemplateFixtures.own("Short", "registration", "Meet us, {customer}."));
        var registration = RegistrationFixtures.approved(
                "R-00002", "Osprey Rail", world().brightwater().id(), null);
        world().registrations.add(registration);
        open(registration);
        click("Introduce");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Hello");
        var choice = (Select<Letter>) find(Select.class).all().getLast();
        choice.setValue(choice.getListDataView().getItem(0));
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Meet us, Osprey Rail.");
    }

    @Test
    void whoMayNotDecideOnlyReads() {
        world().may = Set.of("registration.read", "partner.read");
        open(waiting());
        assertThat(detail()).doesNotContain("Approve", "Decline").contains("Hartwell Dairy");
    }

    private Registration waiting() {
        var registration = RegistrationFixtures.submitted(
                "R-00001",
                "Hartwell Dairy",
                "hartwelldairy.example",
                world().brightwater().id());
        world().registrations.add(registration);
        return registration;
    }

    private void open(Registration registration) {
        navigate(RegistrationsView.class, Map.of("id", registration.id().toString()));
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }

    private void click(String text) {
        test(buttons(text).getFirst()).click();
        roundTrip();
    }

    private void clickLast(String text) {
        test(buttons(text).getLast()).click();
        roundTrip();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
    }
}
