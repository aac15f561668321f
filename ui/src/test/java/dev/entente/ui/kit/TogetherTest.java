package dev.entente.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.entente.identity.IdentityProblem;
import dev.entente.problem.Problem;
import dev.entente.ui.UiTest;
import dev.entente.ui.kit.Together.Each;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest extends UiTest {

    private final ArrayList<String> done = new ArrayList<>();
    private int until;

    /** The page leads to sign-in: none of them was refused, and what was typed is still there. */
    @Test
    void whoIsSignedInNoLongerIsToldNothingOfTheRowsAndKeepsWhatWasTyped() {
        var message = new TextArea("Message");
        message.setValue("Thank you for your time");
        var together = new Together<>("Decline", "Decline", List.of(one("first"), one("second")), message)
                .then(this::decline, () -> done.add("over"));
        together.open();
        assertThatExceptionOfType(Problem.class).isThrownBy(this::press);
        assertThat(text(together)).doesNotContain("are done", "Sign in");
        assertThat(message.getParent().orElseThrow().isVisible()).isTrue();
        assertThat(message.getValue()).isEqualTo("Thank you for your time");

        until = 1;
        assertThatExceptionOfType(Problem.class).isThrownBy(this::press);
        until = 2;
        press();
        assertThat(done).containsExactly("first", "second", "over");
    }

    private void press() {
        find(Button.class).all().stream()
                .filter(each -> each.getText().startsWith("Decline"))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void decline(String record) {
        if (done.size() >= until) throw new Problem(IdentityProblem.UNAUTHENTICATED, "Sign in and try again.");
        done.add(record);
    }

    private static Each<String> one(String name) {
        return new Each<>(name, name, "Is declined", true);
    }
}
