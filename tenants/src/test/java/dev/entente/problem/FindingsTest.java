package dev.entente.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    private enum Kind implements Problem.Kind {
        BAD;

        @Override
        public int status() {
            return 422;
        }

        @Override
        public String title() {
            return "Something is to be changed";
        }
    }

    @Test
    void goesOnWhenNothingWasFound() {
        new Findings().line("/name", "Zoë's Café 🙂 مرحبا", 200).refuse(Kind.BAD);
    }

    @Test
    void saysTheOneThingThatIsWrong() {
        assertThatThrownBy(() -> new Findings().line("/name", " ", 200).refuse(Kind.BAD))
                .isInstanceOf(Problem.class)
                .hasMessage("Write something here");
    }

    @Test
    void collectsAllThatIsWrong() {
        var findings = new Findings().line("/name", null, 200).line("/code", "x".repeat(41), 40);
        assertThat(findings.all()).extracting(Finding::pointer).containsExactly("/name", "/code");
        assertThatThrownBy(() -> findings.refuse(Kind.BAD)).hasMessage("There are 2 things to change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202Egnp.exe", "a\uD800", "a\u2028b", "a\u2066b"})
    void refusesWhatCannotBeSeen(String name) {
        assertThat(new Findings().line("/name", name, 200).isEmpty()).isFalse();
    }
}
