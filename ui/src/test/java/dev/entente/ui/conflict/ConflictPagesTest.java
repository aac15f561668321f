package dev.entente.ui.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import dev.entente.conflict.Conflict.About;
import dev.entente.conflict.Conflict.Outcome;
import dev.entente.conflict.ConflictFixtures;
import dev.entente.conflict.ConflictPage;
import dev.entente.conflict.ConflictPage.Party;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.registration.Block;
import dev.entente.registration.Finding;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.deal.DealsView;
import dev.entente.ui.kit.DayField;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.Lanes;
import dev.entente.ui.registration.EditRegistrationView;
import dev.entente.ui.registration.PortalDealsView;
import dev.entente.ui.registration.PortalRegistrationView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictPagesTest extends UiTest {

    @Test
    void saysWhatWillBeThereWhileThereIsNone() {
        navigate(ConflictsView.class);
        assertThat(page()).contains("No cases yet", "Open a case");
    }

    @Test
    void showsBothSidesOnOneLineOfTimeAndWhatTheySpeakFor() {
        open(contested());
        assertThat(detail()).contains("Hartwell Dairy", "Brightwater", "Quicksilver");
        assertThat(detail()).contains("The evidence speaks for Quicksilver", "A person decides.");
        var picture = find(Lanes.class).single();
        assertThat(picture.getElement().getAttribute("aria-label"))
                .contains("Quicksilver: Discovery on 2 Mar 2026", "Brightwater: Registered on 3 Mar 2026");
    }

    @Test
    void theDecisionBeginsWithWhatTheEvidenceSpeaksForAndNeedsAReason() {
        var page = contested();
        open(page);
        press("Decide");
        pressLast("Decide");
        assertThat(text("Why").isInvalid()).isTrue();
        text("Why").setValue("The discovery came first");
        pressLast("Decide");
        assertThat(world().done)
                .containsExactly("decided MOVED for "
                        + page.parties().getLast().contender().id() + " []");
    }

    @Test
    void whatNobodyHoldsNobodyKeeps() {
        var page = contested();
        open(page);
        press("Decide");
        decision().setValue(Outcome.UPHELD);
        assertThat(sides()).containsExactly("Brightwater (holds it now)");
        decision().setValue(Outcome.MOVED);
        assertThat(sides()).containsExactly("Quicksilver");
        press("Cancel");

        var unheld = page.parties().stream()
                .map(each -> new Party(each.contender(), each.name(), each.registration(), false))
                .toList();
        world().conflicts
                .set(
                        0,
                        new ConflictPage(
                                page.conflict(), unheld, page.marks(), page.steps(), page.proposal(), page.members()));
        navigate(ConflictsView.class);
        open(page);
        press("Decide");
        assertThat(decision().getListDataView().getItems().toList()).doesNotContain(Outcome.UPHELD);
        assertThat(decision().getItemLabelGenerator().apply(Outcome.MOVED)).isEqualTo("One of the sides gets it");
        assertThat(sides()).containsExactly("Brightwater", "Quicksilver");
    }

    @Test
    void aShareThatCannotBeIsShownWhereItWasWritten() {
        open(contested());
        press("Decide");
        decision().setValue(Outcome.SPLIT);
        var shares = find(BigDecimalField.class).all();
        shares.getLast().setValue(new BigDecimal("12.345"));
        text("Why").setValue("Both worked on it");
        pressLast("Decide");
        assertThat(shares.getLast().isInvalid()).isTrue();
        assertThat(shares.getFirst().isInvalid()).isFalse();
    }

    @Test
    void evidenceIsAskedForUntilADay() {
        open(contested());
        press("Ask for evidence");
        pressLast("Ask for evidence");
        assertThat(world().done).containsExactly("asked until 2026-03-25");
    }

    @Test
    void aCaseIsOpenedBetweenTwoSidesAlone() {
        contested();
        navigate(ConflictsView.class);
        press("Open a case");
        pressLast("Open the case");
        assertThat(world().done).isEmpty();
    }

    @Test
    void aCaseAboutADealIsOpenedFromItsPageBetweenWhoeverLeadsItAndAnother() {
        contested();
        var deal = DealFixtures.deal(
                "D-00001",
                "Hartwell Dairy",
                Stage.PROPOSAL,
                world().brightwater().id());
        world().deals.add(deal);
        navigate("deals/" + deal.id(), DealsView.class);
        press("Open a case");
        assertThat(find(Select.class).all()).anyMatch(field -> field.getValue() == About.DEAL && field.isReadOnly());
        text("What it is about").setValue("Both say they found it");
        pressLast("Open the case");
        assertThat(world().done).isEmpty();
        find(Checkbox.class).all().stream()
                .filter(box -> "Our own sales claim it as well".equals(box.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        pressLast("Open the case");
        assertThat(world().done).containsExactly("opened about DEAL " + deal.id());
    }

    @Test
    void casesAreFoundByWhatTheyAreAboutAndKeptAsAView() {
        contested();
        about("territory");
        assertThat(page()).contains("Nothing fits", "Save view");
        about("customer");
        assertThat(page()).contains("1 case");
    }

    private void about(String word) {
        navigate(ConflictsView.class);
        UI.getCurrent().navigate(ConflictsView.class, RouteParameters.empty(), QueryParameters.of("about", word));
        roundTrip();
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        world().may = Set.of("conflict.read");
        open(contested());
        assertThat(find(Button.class).withText("Decide").exists()).isFalse();
    }

    @Test
    void aPartnerSeesItsOwnPartAndGivesEvidence() {
        asSeller();
        world().ownConflicts
                .add(ConflictFixtures.own(
                        "Hartwell Dairy", world().brightwater().id()));
        own();
        assertThat(page()).contains("Being looked at", "We found out first");
        press("Add evidence");
        find(DayField.class).single().setValue(LocalDate.of(2026, 3, 2));
        text("What happened, and who was there").setValue("They showed us the reports");
        pressLast("Add evidence");
        assertThat(world().done).containsExactly("gave DISCOVERY of 2026-03-02: They showed us the reports");
    }

    @Test
    void aPartnerAppealsWhatWasDecidedAgainstIt() {
        asSeller();
        world().ownConflicts
                .add(ConflictFixtures.decided(
                        "Hartwell Dairy", world().brightwater().id()));
        own();
        assertThat(page()).contains("Not for you", "The discovery of the other came first", "1 Apr 2026");
        press("Appeal");
        text("What was not seen, or is different").setValue("Our minutes are of February");
        pressLast("Appeal");
        assertThat(world().done).containsExactly("appealed: Our minutes are of February");
        enter(PortalDealsView.class);
        assertThat(page()).contains("Cases about who holds a customer", "C-00002");
    }

    @Test
    void aRegistrationSaysWhatStandsInItsWayAndIsContested() {
        asSeller();
        var registration = RegistrationFixtures.submitted(
                "R-00001",
                "Hartwell Dairy",
                "hartwelldairy.example",
                world().brightwater().id());
        world().registrations.add(registration);
        world().places.put(registration.id(), 1);
        world().blocks
                .put(
                        registration.id(),
                        List.of(new Block(
                                Finding.Kind.HELD,
                                "A registration protects the customer",
                                LocalDate.of(2026, 6, 1),
                                "Dated minutes.")));
        navigate("portal/registrations/" + registration.id(), PortalRegistrationView.class);
        assertThat(page())
                .contains("What stands in its way", "A registration protects the customer", "1 Jun 2026", "number 1");
        press("Say why it should be yours");
        text("Why it should be yours").setValue("We found out first");
        pressLast("Send to the vendor");
        assertThat(world().done).containsExactly("contested: We found out first with 0");
    }

    @Test
    void whatWasSentIsChangedForTheSameCustomer() {
        asSeller();
        var registration = RegistrationFixtures.submitted(
                "R-00001",
                "Hartwell Dairy",
                "hartwelldairy.example",
                world().brightwater().id());
        world().registrations.add(registration);
        navigate("portal/registrations/" + registration.id() + "/edit", EditRegistrationView.class);
        assertThat(field("Company").isReadOnly()).isTrue();
        field("Who buys there").setValue("The owner");
        enter(PortalDealsView.class);
        navigate("portal/registrations/" + registration.id() + "/edit", EditRegistrationView.class);
        assertThat(field("Who buys there").getValue()).isEqualTo("The owner");
        press("Save the changes");
        assertThat(world().done).containsExactly("changed to The owner at null");
    }

    private ConflictPage contested() {
        var holder = RegistrationFixtures.approved(
                "R-00001", "Hartwell Dairy", world().brightwater().id(), null);
        var other = RegistrationFixtures.submitted(
                "R-00002", "Hartwell Dairy", "hartwelldairy.example", Ids.derived("other partner"));
        var page = ConflictFixtures.contested(holder, "Brightwater", other, "Quicksilver");
        world().conflicts.add(page);
        return page;
    }

    private void open(ConflictPage page) {
        navigate("conflicts/" + page.conflict().id(), ConflictsView.class);
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private void asSeller() {
        world().brightwater();
        world().visitedBySeller();
    }

    private void own() {
        var id = world().ownConflicts.getFirst().contender().id();
        navigate("portal/conflicts/" + id, PortalConflictView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
        roundTrip();
    }

    private void pressLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private Select<Outcome> decision() {
        return (Select<Outcome>) find(Select.class).all().stream()
                .filter(field -> "What you decide".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<String> sides() {
        var winner = (Select<Party>) find(Select.class).all().stream()
                .filter(field -> "Which side".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        return winner.getListDataView()
                .getItems()
                .map(winner.getItemLabelGenerator())
                .toList();
    }

    private TextArea text(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
