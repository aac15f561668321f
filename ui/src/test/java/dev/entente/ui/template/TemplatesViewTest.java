package dev.entente.ui.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.registration.RegistrationFixtures;
import dev.entente.ui.UiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatesViewTest extends UiTest {

    @BeforeEach
    void withARegistration() {
        world().registrations
                .add(RegistrationFixtures.submitted(
                        "R-00001",
                        "Hartwell Dairy",
                        "hartwelldairy.example",
                        world().brightwater().id()));
    }

    @Test
    void showsHowEachMessageIsWorded() {
        navigate(TemplatesView.class);
        assertThat(page()).contains("Registration accepted", "the usual words", "Yours is {customer}.");
    }

    @Test
    void saysWhatTheWordsSayWithARealRegistration() {
        navigate(TemplatesView.class);
        press("Change the words");
        assertThat(text(find(WordingForm.class).single())).contains("Yours is Hartwell Dairy.", "{customer}");
        words().setValue("Well done, {customer}");
        assertThat(text(find(WordingForm.class).single())).contains("Well done, Hartwell Dairy");
        press("Use these words");
        assertThat(world().done).containsExactly("worded registration.accepted: Well done, {customer}");
    }

    @Test
    void whatARecordSaysIsWorkedOutOnceWhileOneTypes() {
        navigate(TemplatesView.class);
        press("Change the words");
        words().setValue("Well done, {customer}");
        words().setValue("Very well done, {customer}");
        assertThat(text(find(WordingForm.class).single())).contains("Very well done, Hartwell Dairy");
        assertThat(world().valuesAsked).isEqualTo(1);
    }

    @Test
    void refusesAPlaceholderThatStandsForNothingAtTheField() {
        navigate(TemplatesView.class);
        press("Change the words");
        words().setValue("Well done, {kustomer}");
        assertThat(words().isInvalid()).isTrue();
        press("Use these words");
        assertThat(words().getErrorMessage()).contains("{kustomer}");
        assertThat(world().done).isEmpty();
    }

    @Test
    void aMessageOfOnesOwnIsWrittenAboutAPartnerChangedAndTakenAway() {
        world().brightwater();
        navigate(TemplatesView.class);
        press("Write a message of your own");
        press("Add the message");
        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("Write something here");
        find(TextField.class).single().setValue("Before we meet");
        words().setValue("Dear {partner}");
        assertThat(text(find(OwnForm.class).single())).contains("{partner}", "Dear Brightwater");
        press("Add the message");
        assertThat(page()).contains("Before we meet", "Your own, about a partner", "Dear {partner}");

        press("Change the words");
        words().setValue("Hello {partner}");
        press("Use these words");
        assertThat(page()).contains("Hello {partner}").doesNotContain("Dear {partner}");

        press("Take it away");
        press("Take it away");
        assertThat(page()).doesNotContain("Before we meet");
    }

    @Test
    @SuppressWarnings("unchecked") // the first choice of the form
    void whatCanStandInItChangesWithWhatItIsAboutAndTheWordsStay() {
        world().brightwater();
        navigate(TemplatesView.class);
        press("Write a message of your own");
        words().setValue("We will call");
        ((Select<String>) find(Select.class).all().getFirst()).setValue("registration");
        assertThat(words().getValue()).isEqualTo("We will call");
        assertThat(text(find(OwnForm.class).single())).contains("{customer}").doesNotContain("{partner}");
    }

    private TextArea words() {
        return find(TextArea.class).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
