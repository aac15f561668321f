package dev.entente.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void areWrittenSoThatTheySortForALongTime() {
        assertThat(Numbers.written("P", 42)).isEqualTo("P-00042");
    }

    @Test
    void growBeyondTheirWidth() {
        assertThat(Numbers.written("S", 1_234_567)).isEqualTo("S-1234567");
    }
}
