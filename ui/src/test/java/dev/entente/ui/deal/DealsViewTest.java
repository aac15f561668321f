package dev.entente.ui.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.activity.Activity;
import dev.entente.activity.ActivityFixtures;
import dev.entente.activity.OwnerFunction;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.SharedFields;
import dev.entente.deal.Stage;
import dev.entente.product.Product;
import dev.entente.product.ProductFixtures;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.tenant.Ids;
import dev.entente.ui.UiTest;
import dev.entente.ui.World;
import dev.entente.ui.kit.Ask;
import dev.entente.ui.kit.Detail;
import dev.entente.ui.kit.EmptyState;
import dev.entente.ui.kit.MoneyField;
import dev.entente.ui.kit.SearchField;
import dev.entente.ui.kit.Together;
import dev.entente.ui.shell.NotFoundView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DealsViewTest extends UiTest {

    @Test
    void showsOpenDealsWithTheirWorthAndFindsByName() {
        some();
        navigate(DealsView.class);
        assertThat(page()).contains("2 deals · €96,400");
        assertThat(test(grid()).size()).isEqualTo(2);

        test(find(TextField.class).first()).setValue("hart");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).contains("1 deal").doesNotContain("1 deal ·");
    }

    @Test
    void savedViewsSetTheFilterAndAnOwnChoiceIsNoSavedView() {
        some();
        var view = navigate(DealsView.class);
        click("Won");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(page()).contains("Stage: Won");

        click("All");
        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(view.getPageTitle()).isEqualTo("Deals");
    }

    @Test
    void anEmptyListSaysHowDealsComeIn() {
        navigate(DealsView.class);
        assertThat(test(grid()).size()).isZero();
        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("No deals yet");
    }

    @Test
    void aViewWithoutADealSaysThatNothingFits() {
        world().deals.add(DealFixtures.deal("D-00003", "Osprey Rail", Stage.WON, null));
        navigate(DealsView.class);
        assertThat(test(grid()).size()).isZero();
        assertThat(text((EmptyState) grid().getEmptyStateComponent())).contains("Nothing fits these filters");
    }

    @Test
    void aLineThatWasAddedToADealIsTakenOutAgain() {
        some();
        open(0);
        click("Win the deal");
        click("Add a line");
        assertThat(awayWithLines()).hasSize(2);
        test(awayWithLines().getLast()).click();
        assertThat(awayWithLines()).hasSize(1);
    }

    @Test
    void severalDealsGetTheirNextStepTogetherAndOneThatIsInTheWayKeepsNoneOfTheOthers() {
        some();
        world().stubborn.add("D-00002");
        navigate(DealsView.class);
        click("All");
        choose(0, 1, 2);
        assertThat(page()).contains("3 deals chosen");

        click("Say what comes next");
        var asked = find(Together.class).single();
        assertThat(text(asked))
                .contains("Stays as it is: it is closed", "Takes the place of \u201cSend the quote\u201d");
        click("Set next step (2)");
        assertThat(world().done).isEmpty();
        assertThat(text(asked)).doesNotContain("Done");

        find(TextField.class).withLabel("Next step").single().setValue("Call them");
        click("Set next step (2)");

        assertThat(world().done).containsExactly("D-00001 next: Call them, owner null");
        assertThat(text(asked)).contains("Done", "Look at it again.", "1 of 3 is done");
    }

    @Test
    void theAddressSaysWhatTheListIsFilteredBy() {
        some();
        visit("stage=won");
        assertThat(page()).contains("Stage: Won");
        assertThat(test(grid()).size()).isEqualTo(1);

        visit("q=hart");
        assertThat(find(SearchField.class).single().text()).isEqualTo("hart");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void whatAnAddressCannotMeanFiltersNothing() {
        some();
        visit("stage=%25&partner=nobody&other=1");
        assertThat(test(grid()).size()).isEqualTo(3);
    }

    @Test
    void theAddressBeginsANewDeal() {
        visit("new");
        assertThat(find(Ask.class).single().getHeaderTitle()).isEqualTo("Open a deal");
    }

    private void visit(String query) {
        UI.getCurrent().navigate("deals", QueryParameters.fromString(query));
        roundTrip();
    }

    @SuppressWarnings("unchecked") // the only one on the page
    private void choose(int... rows) {
        var list = (Grid<DealRow>) grid();
        for (int row : rows) list.select(test(list).getRow(row));
    }

    private List<Button> awayWithLines() {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Take this line out"::equals)
                        .isPresent())
                .toList();
    }

    @Test
    void theAddressNamesTheDealBesideTheList() {
        some();
        var deal = world().deals.getFirst();
        world().registrations
                .add(RegistrationFixtures.approved(
                        "R-00001", "Hartwell Dairy", world().brightwater().id(), deal.id()));
        var view = navigate(DealsView.class, Map.of("id", deal.id().toString()));

        var detail = text(find(Detail.class).single());
        assertThat(detail).contains("Hartwell Dairy", "D-00001", "€48,200", "Proposal", "Brightwater Consulting");
        assertThat(detail).contains("R-00001", "4 days left", "30 Jun 2026", "Send the quote, 27 Mar 2026");
        assertThat(detail).contains("Registration approved", "Protected until 1 Jun 2026");
        assertThat(view.getPageTitle()).isEqualTo("D-00001 Hartwell Dairy");
        assertThat(navigate("deals/" + Ids.derived("nobody"), NotFoundView.class))
                .isNotNull();
    }

    @Test
    void winsWithLinesAndSaysWhatIsMissingBesideItsField() {
        some();
        var platform = ProductFixtures.product("PLATFORM", "Platform");
        world().products.add(platform);
        open(0);
        click("Win the deal");
        click("Record the sale");
        assertThat(world().done).isEmpty();
        assertThat(product().isInvalid()).isTrue();
        assertThat(product().getErrorMessage()).isEqualTo("Choose what was sold");
        assertThat(find(MoneyField.class).single().isInvalid()).isTrue();

        product().setValue(platform);
        find(MoneyField.class).single().setValue(new BigDecimal("48200.00"));
        click("Record the sale");

        assertThat(world().done).containsExactly("won D-00001 on 2026-03-20 with PLATFORM for 48200.00 EUR");
    }

    @Test
    void losesWithAReasonOnly() {
        some();
        open(0);
        click("Mark as lost");
        var verb = find(Button.class).all().stream()
                .filter(button -> "Mark as lost".equals(button.getText()))
                .toList();
        test(verb.getLast()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("The budget is gone");
        test(verb.getLast()).click();
        assertThat(world().done).containsExactly("lost D-00001: The budget is gone");
    }

    @Test
    void theBoardMovesACardByItsButtons() {
        some();
        navigate(DealBoardView.class);
        assertThat(page()).contains("Hartwell Dairy", "Pelham Tiles", "1 deal").doesNotContain("Osprey Rail");
        test(find(Button.class)
                        .withAriaLabel("On to Negotiation: Hartwell Dairy")
                        .single())
                .click();
        assertThat(world().done).containsExactly("moved D-00001 to NEGOTIATION");
    }

    @Test
    void anEmptyBoardSaysHowDealsComeToStandThere() {
        navigate(DealBoardView.class);
        assertThat(page()).contains("No open deals", "once a registration is approved");
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingToDo() {
        some();
        world().may = Set.of("deal.read");
        open(0);
        assertThat(text(find(Detail.class).single())).doesNotContain("Win the deal", "Edit", "lost");
        navigate(DealBoardView.class);
        assertThat(find(Button.class)
                        .withAriaLabel("On to Negotiation: Hartwell Dairy")
                        .exists())
                .isFalse();
    }

    @Test
    void aListThatCannotBeReadSaysSo() {
        some();
        world().broken = true;
        navigate(DealsView.class);
        assertThat(page()).contains("This list can’t be read now");
    }

    @Test
    void whatIsSharedOfADealIsReadOnBothSides() {
        var shared = new SharedFields(
                SharedFields.Channel.PARTNER,
                null,
                "Both spoke to the plant",
                true,
                "Bavaria",
                null,
                null,
                null,
                new BigDecimal("12.5"),
                null,
                null,
                3,
                Map.of(OwnerFunction.PARTNER_AE, "Maya Lindholm"));
        var partner = world().brightwater().id();
        var deal = DealFixtures.deal("D-00001", "Hartwell Dairy", Stage.PROPOSAL, partner);
        world().shared = shared;
        world().deals.add(deal);
        var said = List.of("Both spoke to the plant", "In use", "Bavaria", "12.5%", "Meetings so far", "Maya Lindholm");
        open(0);
        assertThat(text(find(Detail.class).single())).contains(said);
        world().visitedBySeller();
        navigate(PortalDealView.class, Map.of("id", deal.id().toString()));
        assertThat(page()).contains(said);
    }

    @Test
    void aMeetingIsRecordedWithWhoSeesToTheNextStep() {
        some();
        open(0);
        click("Record a meeting");
        click("Write it down");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Write something here");
        test(find(TextArea.class).single()).setValue("They want a pilot");
        find(Checkbox.class).all().stream()
                .filter(box -> "People of both sides were there".equals(box.getLabel()))
                .forEach(box -> box.setValue(true));
        find(CheckboxGroup.class).all().stream()
                .filter(group -> "Who sees to it".equals(group.getLabel()))
                .forEach(group -> group.setValue(Set.of(OwnerFunction.PARTNER_AE)));
        click("Write it down");
        assertThat(text(find(Detail.class).single()))
                .contains("They want a pilot", "both sides were there", "Partner’s account executive");
        assertThat(world().noted.getFirst().isShared()).isTrue();
    }

    @Test
    void whatWasSaidEarlierIsShownWhenItIsAskedFor() {
        some();
        for (int i = 1; i <= 25; i++) note("Call number " + i + ".");
        open(0);
        assertThat(text(find(Detail.class).single())).contains("Call number 25.", "Call number 6.");
        assertThat(text(find(Detail.class).single())).doesNotContain("Call number 5.");
        click("Show earlier");
        assertThat(text(find(Detail.class).single())).contains("Call number 25.", "Call number 1.");
        assertThat(find(Button.class).all())
                .noneMatch(each -> "Show earlier".equals(each.getText()) && each.isVisible());
    }

    private void note(String words) {
        var said = new Activity.New(
                "deal", Ids.next(), world().brightwater().id(), Activity.Kind.CALL, World.NOW, words, true);
        world().noted.addFirst(ActivityFixtures.activity(said, World.NOW, "Ada Byron"));
    }

    @Test
    void theDayOfTheNextStepIsShownWithoutWordsToo() {
        some();
        DealFixtures.withoutStep(world().deals.getFirst());
        open(0);
        assertThat(text(find(Detail.class).single())).contains("Next step on");
    }

    @Test
    void whoeverSavesADealHandsOverWhatItsFormWasFilledWith() {
        some();
        world().shared = account("Both know the buyer");
        open(0);
        click("Edit");
        world().shared = account("They share a plant");
        click("Keep the changes");
        assertThat(world().seen)
                .extracting(page -> page.shared().overlapReason())
                .containsExactly("Both know the buyer");
    }

    private static SharedFields account(String overlap) {
        return new SharedFields(null, null, overlap, null, null, null, null, null, null, null, null, null, Map.of());
    }

    private void some() {
        var partner = world().brightwater().id();
        world().deals.add(DealFixtures.deal("D-00001", "Hartwell Dairy", Stage.PROPOSAL, partner));
        world().deals.add(DealFixtures.deal("D-00002", "Pelham Tiles", Stage.QUALIFIED, null));
        world().deals.add(DealFixtures.deal("D-00003", "Osprey Rail", Stage.WON, partner));
    }

    private void open(int deal) {
        navigate(DealsView.class, Map.of("id", world().deals.get(deal).id().toString()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Product> product() {
        return find(ComboBox.class).all().stream()
                .filter(field -> "Product".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void click(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    private Grid<?> grid() {
        return find(Grid.class).single();
    }
}
