package dev.entente.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.problem.Problem.Finding;
import dev.entente.template.TemplateKind.Placeholder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final TemplateKind KIND = new TemplateKind(
            "registration.accepted",
            "Registration accepted",
            "When it is approved",
            "registration",
            List.of(new Placeholder("customer", "The customer"), new Placeholder("number", "Its number")),
            "Yours: {customer}");

    @Test
    void fillsInWhatIsKnownAndLeavesOutTheRest() {
        assertThat(Wording.fill(
                        "{number}: {customer} is $1 yours{reason}",
                        Map.of("customer", "A {number} & Sons", "number", "R-1")))
                .isEqualTo("R-1: A {number} & Sons is $1 yours");
    }

    @Test
    void refusesAPlaceholderThatStandsForNothingAtTheField() {
        assertThat(found("Hello {name}, {customer} is yours, {name} and {kustomer}"))
                .containsExactly(
                        new Finding("/text", "{name}, {kustomer} stands for nothing here; use {customer}, {number}"));
    }

    @Test
    void refusesABraceThatWasNotFinished() {
        assertThat(found("Hello {customer")).extracting(Finding::pointer).containsExactly("/text");
        assertThat(found("Hello {the customer}")).hasSize(1);
        assertThat(found("Hello {}")).hasSize(1);
    }

    @Test
    void refusesNothingAndTooMuchAndWhatCannotBeSeen() {
        assertThat(found(" ")).hasSize(1);
        assertThat(found("x".repeat(2_001))).hasSize(1);
        assertThat(found("Hello \u202E{customer}")).hasSize(1);
        assertThat(found("Hello {customer},\n\nit is yours.")).isEmpty();
    }

    private static List<Finding> found(String text) {
        return Wording.check(text, KIND, "/text").all();
    }
}
