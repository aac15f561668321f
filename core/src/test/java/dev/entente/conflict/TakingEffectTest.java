package dev.entente.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakingEffectTest {

    @Test
    void aReasonOfTwoParagraphsIsOneLine() {
        assertThat(TakingEffect.because("C-00001", "One.\n\nTwo.")).isEqualTo("Case C-00001: One. Two.");
    }

    @Test
    void aLongReasonIsCut() {
        assertThat(TakingEffect.because("C-00001", "\n\n" + "x".repeat(2_000))).hasSize(500);
    }
}
