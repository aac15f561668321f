package dev.entente.ui.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.entente.application.ApplicationForm;
import dev.entente.partner.PartnerType;
import dev.entente.ui.UiTest;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplyViewTest extends UiTest {

    @BeforeEach
    void nobody() {
        world().visitor = Optional.empty();
    }

    @Test
    void asksStepByStepAndHandsInWhatWasAsked() {
        UI.getCurrent().navigate("apply/partnership", QueryParameters.of("source", "partner-day"));
        assertThat(page())
                .contains("Become a partner of Acme & Sons", "You apply to Partnership.", "advise their customers");
        fillCompany();
        press("Next");
        choose();
        press("Next");
        assertThat(asks("Certified in what?")).isFalse();
        radio().setValue("yes");
        assertThat(asks("Certified in what?")).isTrue();
        press("Send the application");
        assertThat(world().done).isEmpty();
        assertThat(several("Certified in what?").getErrorMessage()).isEqualTo("This one needs an answer");
        several("Certified in what?").setValue(Set.of("Cloud"));
        press("Send the application");
        assertThat(world().done)
                .containsExactly("handed in by Lindqvist Cloud with {certified=[yes], which=[Cloud]} from partner-day");
        assertThat(page()).contains("One more step", "We write to maja@lindqvist.example.");
    }

    @Test
    void staysOnAStepUntilItIsCompleteAndKeepsWhatWasTyped() {
        navigate("apply/partnership", ApplyView.class);
        field("Company").setValue("Lindqvist Cloud");
        press("Next");
        assertThat(field("Website").isInvalid()).isTrue();
        assertThat(field("Company").getValue()).isEqualTo("Lindqvist Cloud");
        fillCompany();
        press("Next");
        press("Next");
        assertThat(types().isInvalid()).isTrue();
        press("Back");
        assertThat(field("Company").getValue()).isEqualTo("Lindqvist Cloud");
    }

    @Test
    void whatWasBegunCanBeSavedForLater() {
        navigate("apply/partnership", ApplyView.class);
        press("Save and go on later");
        assertThat(field("Company").isInvalid()).isTrue();
        fillCompany();
        press("Save and go on later");
        assertThat(world().done).containsExactly("saved for maja@lindqvist.example");
        assertThat(page()).contains("It is kept for 30 days");
    }

    @Test
    void aLetterThatDoesNotComeIsSentAgainOrToAnotherAddress() {
        navigate("apply/partnership", ApplyView.class);
        fillCompany();
        press("Save and go on later");
        press("Send it again");
        assertThat(page()).contains("The letter is on its way to maja@lindqvist.example");
        press("Change the address");
        var address = find(EmailField.class).single();
        assertThat(address.getValue()).isEqualTo("maja@lindqvist.example");
        address.setValue("nowhere");
        press("Write to this address");
        assertThat(address.isInvalid()).isTrue();
        address.setValue("maja@lindqvist-cloud.example");
        press("Write to this address");
        assertThat(page()).contains("We write to maja@lindqvist-cloud.example.");
        assertThat(world().done)
                .containsExactly(
                        "saved for maja@lindqvist.example",
                        "wrote again to maja@lindqvist.example",
                        "wrote again to maja@lindqvist-cloud.example");
    }

    @Test
    void theLinkOfADraftLeadsBackToIt() {
        navigate("apply/partnership/DRAFT", ApplyView.class);
        assertThat(field("Company").getValue()).isEqualTo("Lindqvist Cloud");
        assertThat(field("Your work e-mail").isReadOnly()).isTrue();
        press("Next");
        press("Next");
        press("Send the application");
        assertThat(world().done).containsExactly("handed in by link");
        assertThat(page()).contains("We have your application");
    }

    @Test
    void lookingAtTheLinkConfirmsNothing() {
        navigate("apply/partnership/UNCONFIRMED", ApplyView.class);
        assertThat(page()).contains("Is this your application?", "Lindqvist Cloud applies to Partnership");
        assertThat(world().done).isEmpty();
        press("Confirm my application");
        assertThat(world().done).containsExactly("confirmed");
    }

    @Test
    void aQuestionIsAnsweredByTheLink() {
        navigate("apply/partnership/ASKED", ApplyView.class);
        assertThat(page()).contains("Who are your references?");
        test(find(TextArea.class).single()).setValue("Two banks");
        press("Send the answer");
        assertThat(world().done).containsExactly("answered Two banks");
    }

    @Test
    void whatTheVendorThinksIsNotSaid() {
        navigate("apply/partnership/MERGED", ApplyView.class);
        assertThat(page()).contains("We have your application").doesNotContain("erged");
        navigate("apply/partnership/DECLINED", ApplyView.class);
        assertThat(page()).contains("Your application is closed");
    }

    @Test
    void aClosedFormAndNoneLookTheSame() {
        world().applicationForm = ApplicationForm.NONE;
        navigate("apply/partnership", ApplyView.class);
        assertThat(page()).contains("There is no form at this address").doesNotContain("Partnership");
    }

    @Test
    void peopleDoNotComeToTheFieldForPrograms() {
        navigate("apply/partnership", ApplyView.class);
        var trap = field("Nickname");
        assertThat(trap.getTabIndex()).isEqualTo(-1);
        assertThat(trap.getParent().orElseThrow().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
    }

    private void fillCompany() {
        field("Company").setValue("Lindqvist Cloud");
        field("Website").setValue("lindqvist.example");
        field("Your name").setValue("Maja Lindqvist");
        field("Your work e-mail").setValue("maja@lindqvist.example");
        country().setValue("SE");
    }

    private void choose() {
        types().setValue(Set.of(PartnerType.RESELLER));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> country() {
        return find(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> radio() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<PartnerType> types() {
        return find(CheckboxGroup.class)
                .withCaption("What describes your company")
                .single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> several(String label) {
        return find(CheckboxGroup.class).withCaption(label).single();
    }

    private boolean asks(String label) {
        return find(CheckboxGroup.class).withCaption(label).exists();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
