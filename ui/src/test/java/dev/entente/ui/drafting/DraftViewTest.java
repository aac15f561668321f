package dev.entente.ui.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.drafting.DraftFixtures;
import dev.entente.drafting.DraftPage;
import dev.entente.drafting.DraftRemark.What;
import dev.entente.drafting.ProgramDraft.State;
import dev.entente.ui.UiTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftViewTest extends UiTest {

    private static final String FILE = "program: levels\nname: Partnership\n";

    @Test
    void whatIsTypedIsKeptAlsoWhereItIsWrong() {
        var id = open(DraftFixtures.page(FILE));
        assertThat(page()).contains("Draft", "rate goes from 10 % to 12 %", "Change it in forms");

        var file = find(TextArea.class).withLabel("Program file").single();
        test(file).setValue(FILE + "from: wrong\n");
        click("Keep the file");

        assertThat(world().drafts.getFirst().draft().file()).endsWith("from: wrong\n");
        assertThat(page())
                .contains("It cannot be published like this", "/from: Write a day that exists")
                .doesNotContain("Change it in forms");
        assertThat(id).isNotNull();
    }

    @Test
    void aReviewIsAskedForAndDecidedWithAReason() {
        open(DraftFixtures.page(FILE));
        click("Ask for a review");
        answer("Ask for a review");
        assertThat(page()).contains("In review");

        click("Send back");
        test(find(TextArea.class).withLabel("What is to be changed").single()).setValue("Twelve is too much");
        answer("Send back");
        assertThat(page()).contains("sent it back", "Twelve is too much");

        click("Ask for a review");
        answer("Ask for a review");
        click("Approve");
        answer("Approve");
        assertThat(page()).contains("Approved", "approved it");
        click("Publish");
        answer("Publish");
        assertThat(page()).contains("It is version 2 now");
    }

    @Test
    void whoWroteItWaitsForSomebodyElse() {
        open(DraftFixtures.own(DraftFixtures.moved(DraftFixtures.page(FILE), State.REVIEW, What.ASKED, null)));
        assertThat(page()).contains("Somebody else has to look at it");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Approve", "Publish");
    }

    private UUID open(DraftPage page) {
        world().drafts.clear();
        world().drafts.add(page);
        navigate(DraftView.class, Map.of("id", page.draft().id().toString()));
        return page.draft().id();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }

    /** In the question that is open. */
    private void answer(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
        roundTrip();
    }
}
