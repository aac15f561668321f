package dev.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.entente.ui.UiTest;
import dev.entente.ui.home.HomeView;
import dev.entente.ui.shell.Visitor;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntryViewsTest extends UiTest {

    @BeforeEach
    void nobody() {
        world().visitor = Optional.empty();
    }

    @Test
    void anInvitationAsksForNameAndPassword() {
        navigate("invitation/good", InvitationView.class);

        assertThat(page()).contains("Welcome to Acme & Sons", "for Brightwater");
        assertThat(find(TextField.class).withCaption("Your name").single().getValue())
                .isEqualTo("Maya L");
        test(find(TextField.class).withCaption("Your name").single()).setValue("Maya Lindholm");
        test(find(PasswordField.class).single()).setValue("seven green apples");
        test(find(Button.class).withText("Join Acme & Sons").single()).click();

        assertThat(world().done).containsExactly("accepted as Maya Lindholm");
    }

    @Test
    void aWeakPasswordIsSaidWhileItIsTypedAndWhenItIsSent() {
        navigate("invitation/good", InvitationView.class);

        test(find(PasswordField.class).single()).setValue("123456789012");
        assertThat(find(PasswordField.class).single().getHelperText()).contains("first that others would try");
        test(find(PasswordField.class).single()).setValue("short");
        test(find(Button.class).withText("Join Acme & Sons").single()).click();

        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("Use at least 12 characters");
        assertThat(world().done).isEmpty();
    }

    @Test
    void linksThatAreNoneSayWhatToDo() {
        navigate("invitation/bad", InvitationView.class);
        assertThat(page()).contains("This invitation can\u2019t be opened");

        navigate("new-password/bad", NewPasswordView.class);
        assertThat(page()).contains("This link can\u2019t be used");
    }

    @Test
    void anotherPasswordIsChosenWithTheLink() {
        navigate("new-password/good", NewPasswordView.class);

        test(find(PasswordField.class).single()).setValue("seven green apples");
        test(find(Button.class).withText("Save password").single()).click();

        assertThat(world().done).containsExactly("another password");
    }

    @Test
    void whoHasForgottenIsToldTheSameWhateverTheAddressIs() {
        navigate("forgotten", ForgottenView.class);

        test(find(EmailField.class).single()).setValue("who@nowhere.example");
        test(find(Button.class).withText("Send me a link").single()).click();

        assertThat(world().done).containsExactly("forgotten who@nowhere.example");
        assertThat(page()).contains("If who@nowhere.example is the e-mail of an account here");
    }

    @Test
    void anEmptyAddressIsNotSent() {
        navigate("forgotten", ForgottenView.class);

        test(find(Button.class).withText("Send me a link").single()).click();

        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        assertThat(world().done).isEmpty();
    }

    @Test
    void anAdministratorIsRemindedUntilTheMailIsVerified() {
        world().visitor = Optional.of(new Visitor("Ada Byron", "ada@acme.example", "Administrator", true));
        world().unverified = Optional.of("ada@acme.example");
        enter(HomeView.class);

        test(find(Button.class).withText("Send again").single()).click();
        assertThat(world().done).containsExactly("verification sent");

        test(find(Button.class).withText("Change address").single()).click();
        test(find(EmailField.class).single()).setValue("ada@acme.test");
        test(find(Button.class).withText("Send the link there").single()).click();
        assertThat(world().unverified).hasValue("ada@acme.test");
    }
}
