package dev.entente.ui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.approval.ApprovalFixtures;
import dev.entente.ui.UiTest;
import dev.entente.ui.pricebook.CostsView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyPagesTest extends UiTest {

    @Test
    void rulesReadAsSentencesAndCanBeTriedBeforeTheyAreKept() {
        enter(PolicyView.class);
        assertThat(page()).contains("Large", "Where Off the usual price is at least 25%", "Finance within 2 days");
        press("Try it");
        assertThat(page()).contains("By “Large 25”", "2 steps", "Partner manager and Finance");
        press("Remove");
        press("Keep the rules");
        assertThat(world().done).contains("kept 0");
        assertThat(page()).contains("Version 4 holds from now on");
    }

    @Test
    void aRuleIsAddedInADialogAndWhatIsWrongIsNamed() {
        enter(PolicyView.class);
        press("Add a rule");
        pressLast("Take it over");
        find(TextField.class).all().getFirst().setValue("Another");
        pressLast("Take it over");
        assertThat(page()).contains("Another");
        world().broken = true;
        press("Keep the rules");
        assertThat(page()).contains("Large: Say who approves");
    }

    @Test
    void whoeverIsAwaySaysWhoStandsIn() {
        enter(AwayView.class);
        assertThat(page()).contains("Nobody is away");
        press("Save");
        world().away.add(ApprovalFixtures.away("Ada Byron", "Grace Hopper", day(20), day(27)));
        enter(AwayView.class);
        assertThat(page()).contains("Grace Hopper decides for them, 20 Mar 2026 until 27 Mar 2026");
        press("I am back");
        assertThat(page()).contains("Nobody is away");
    }

    @Test
    void customersThatMatterMoreAreMarkedAndUnmarked() {
        enter(AccountsView.class);
        assertThat(page()).contains("No customer is marked yet");
        press("Mark a customer");
        var fields = find(TextField.class).all();
        fields.get(0).setValue("Nordhaven Shipping");
        fields.get(2).setValue("They ship everywhere");
        press("Mark it");
        assertThat(page()).contains("Nordhaven Shipping", "They ship everywhere");
        press("Unmark");
        assertThat(page()).contains("No customer is marked yet");
    }

    @Test
    void whatAPieceCostsIsSaid() {
        enter(CostsView.class);
        press("Add a cost");
        find(TextField.class).single().setValue("CORE");
        find(BigDecimalField.class).single().setValue(new BigDecimal("61.50"));
        pressLast("Add");
        assertThat(page()).contains("CORE", "61.50");
        find(TextField.class).single().setValue("insight");
        assertThat(page()).contains("Nothing fits").doesNotContain("61.50");
        find(TextField.class).single().setValue("CO");
        assertThat(page()).contains("61.50");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private void press(String text) {
        test(buttons(text).getFirst()).click();
        roundTrip();
    }

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
