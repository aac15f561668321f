package dev.entente.ui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.approval.ApprovalFixtures;
import dev.entente.approval.ApprovalPage;
import dev.entente.approval.ApprovalPermissions;
import dev.entente.approval.ApprovalRequest.State;
import dev.entente.deal.DealFixtures;
import dev.entente.deal.Stage;
import dev.entente.quote.Clearance;
import dev.entente.quote.QuoteFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.quote.QuoteView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApprovalPagesTest extends UiTest {

    @Test
    void whatWaitsForWhoeverLooksComesFirst() {
        some(true);
        some(false);
        var list = enter(ApprovalsView.class);
        assertThat(list.count("")).isEqualTo(1);
        var first = list.read("", 0, 10).getFirst();
        assertThat(first.clock()).isNotNull();
        assertThat(String.valueOf(first.clock())).contains("left=0");
        press("All");
        assertThat(list.count("")).isEqualTo(2);
    }

    @Test
    void onePageShowsWhatADecisionRestsOn() {
        var page = some(true);
        var before = some(true);
        ApprovalFixtures.close(before.request(), State.APPROVED, null);
        var special = QuoteFixtures.page("Q-0", "Hartwell Dairy", null, null, LocalDate.of(2026, 2, 1));
        QuoteFixtures.clear(special.quote(), Clearance.APPROVED);
        world().quotes.add(special);
        for (var stage : List.of(Stage.WON, Stage.PROPOSAL))
            world().deals.add(DealFixtures.deal("D-1", "Hartwell Dairy", stage, null));
        open(page);
        assertThat(page())
                .contains("They have another offer", "25.0%", "14.3%", "From list to net")
                .contains("Manager and finance", "Partner manager and Finance", "Ada Byron approved", "Ends today")
                .contains("By “Large”, version 3 of the policy")
                .contains("Decided before", "25.0% off · margin 14.3%")
                .contains("History with this account", "Won so far", "€48,200.00", "1 won, 0 lost, 1 open")
                .contains("Special prices", "Q-0", "price approved · 20.0% off list", "D-1", "Other quotes");
        press("Approve");
        pressLast("Approve");
        assertThat(world().done).contains("approved");
        assertThat(page()).contains("Approved");
    }

    @Test
    void whereNobodyCanDecideAnAdministratorSaysWhoDoes() {
        var page = ApprovalFixtures.stuck(some(false));
        world().approvals.set(0, page);
        var list = enter(ApprovalsView.class);
        press("Nobody can decide");
        assertThat(list.read("", 0, 10)).extracting(Asked::status).containsExactly("Nobody can decide");
        open(page);
        assertThat(page()).contains("Nobody can decide it now", "Say who decides instead");
        press("Say who decides");
        pressLast("Ask them");
        assertThat(world().done).doesNotContain("reassigned");
        assertThat(find(Select.class).single().getErrorMessage()).isEqualTo("Choose somebody");
        var who = find(Select.class).single();
        test(who).selectItem("Ada Byron");
        pressLast("Ask them");
        assertThat(world().done).contains("reassigned");

        world().may = Set.of(ApprovalPermissions.READ, ApprovalPermissions.DECIDE);
        open(page);
        assertThat(page()).contains("An administrator can say who decides instead");
        assertThat(texts()).doesNotContain("Say who decides", "Take it back");
    }

    @Test
    void aListWithNothingInItSaysWhatThatMeans() {
        some(false);
        enter(ApprovalsView.class);
        assertThat(page()).contains("Nothing waits for you").doesNotContain("Nothing was asked for yet");
    }

    @Test
    void severalAreDecidedAtOnceAndWhatCannotBeIsSaid() {
        some(true);
        some(true);
        enter(ApprovalsView.class);
        press("Decide several");
        var chosen = find(CheckboxGroup.class).single();
        test(chosen).selectAll();
        pressLast("Decide them");
        assertThat(world().done).contains("approved 2");
        assertThat(page()).contains("1 of 2 decided", "Somebody decided meanwhile. Look at it again.");
    }

    @Test
    void whoeverIsNotAskedOnlyReads() {
        open(some(false));
        assertThat(texts()).doesNotContain("Approve", "Decline");
    }

    @Test
    void aQuoteSaysThatItWaitsAndTakesTheAnswer() {
        var page = some(false);
        var quote = world().quotes.getFirst().quote();
        QuoteFixtures.clear(quote, Clearance.ASKED);
        world().approvals.set(0, ApprovalFixtures.asked(page, "Who else offers?"));
        navigate("quotes/" + quote.id(), QuoteView.class);
        assertThat(page()).contains("To approve", "Who else offers?");
        assertThat(texts()).doesNotContain("Send the quote");
        press("Answer");
        find(TextArea.class).single().setValue("Two others");
        pressLast("Answer");
        assertThat(world().done).contains("answered Two others");
    }

    @Test
    void whoeverDecidesNothingSeesWhatIsOpen() {
        some(false);
        world().may = Set.of(ApprovalPermissions.READ);
        assertThat(enter(ApprovalsView.class).count("")).isEqualTo(1);
        assertThat(texts()).doesNotContain("Waiting for you");
    }

    private ApprovalPage some(boolean mayDecide) {
        var quote = QuoteFixtures.page("Q-1", "Hartwell Dairy", null, null, LocalDate.of(2026, 4, 19));
        world().quotes.add(quote);
        var page = ApprovalFixtures.page(quote.quote(), mayDecide);
        world().approvals.add(page);
        return page;
    }

    private void open(ApprovalPage page) {
        navigate("approvals/" + page.request().id(), ApprovalView.class);
    }

    private List<String> texts() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String text) {
        test(buttons(text).getFirst()).click();
        roundTrip();
    }

    /** The one of a dialog, and not of the page below it. */
    private void pressLast(String text) {
        test(buttons(text).getLast()).click();
        roundTrip();
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
    }
}
