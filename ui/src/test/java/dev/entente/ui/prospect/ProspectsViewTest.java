package dev.entente.ui.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.prospect.Prospect;
import dev.entente.prospect.Prospect.State;
import dev.entente.prospect.ProspectFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Detail;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProspectsViewTest extends UiTest {

    @Test
    void showsWhatEachSourceCostsForEachPartner() {
        prospect(State.NEW);
        navigate(ProspectsView.class);
        assertThat(page()).contains("What winning partners costs", "Event", "€900");
        assertThat(page()).contains("1 prospect");
    }

    @Test
    void saysWhatWasDoneAndWhatItCost() {
        open(prospect(State.CONTACTED));
        assertThat(detail()).contains("€120 spent", "Call: They want a demo", "Event: Cloud Expo", "Logistics");
    }

    @Test
    void whatWasDoneIsWrittenDown() {
        open(prospect(State.NEW));
        press("Write down what was done");
        find(TextArea.class).single().setValue("Sent the deck");
        press("Write it down");
        assertThat(world().done).containsExactly("EMAIL Sent the deck for 0.00 EUR");
    }

    @Test
    void isDroppedForAReason() {
        open(prospect(State.INTERESTED));
        press("Drop");
        pressLast("Drop");
        assertThat(field("Why").getErrorMessage()).isEqualTo("Write something here");
        field("Why").setValue("Too small");
        pressLast("Drop");
        assertThat(world().done).containsExactly("DROPPED: Too small");
        assertThat(detail()).contains("Dropped");
    }

    @Test
    @SuppressWarnings("unchecked")
    void severalAreDroppedTogetherForAReason() {
        prospect(State.INTERESTED);
        navigate(ProspectsView.class);
        Grid<Prospect> grid = find(Grid.class).single();
        grid.select(test(grid).getRow(0));
        press("Drop");
        pressLast("Drop (1)");
        assertThat(world().done).isEmpty();
        field("Why").setValue("Too small");
        pressLast("Drop (1)");
        assertThat(world().done).containsExactly("DROPPED: Too small");
    }

    @Test
    void isAddedWithItsWebsite() {
        navigate(ProspectsView.class);
        assertThat(page()).contains("No prospects yet");
        press("Add a prospect");
        field("Company").setValue("Lindqvist Cloud");
        field("Website").setValue("no website");
        press("Add");
        assertThat(field("Website").isInvalid()).isTrue();
        field("Website").setValue("https://www.lindqvist.example/");
        press("Add");
        assertThat(world().done).containsExactly("added Lindqvist Cloud at lindqvist.example");
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        world().may = Set.of("prospect.read");
        open(prospect(State.NEW));
        assertThat(find(Button.class).withText("Drop").exists()).isFalse();
        assertThat(find(Button.class).withText("Add a prospect").exists()).isFalse();
    }

    private Prospect prospect(State state) {
        var prospect = ProspectFixtures.prospect("PR-00001", "Lindqvist Cloud", state);
        world().prospects
                .add(ProspectFixtures.page(
                        prospect, List.of(ProspectFixtures.call(prospect, "They want a demo", "120.00"))));
        return prospect;
    }

    private void open(Prospect prospect) {
        navigate("prospects/" + prospect.id(), ProspectsView.class);
    }

    private String detail() {
        return text(find(Detail.class).single());
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private void pressLast(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
