package dev.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginIdTest {

    @Test
    void namesACalculationAndItsVersion() {
        assertThat(new PluginId("listing-fee", 1)).hasToString("listing-fee v1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PluginId("listing-fee", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Listing", "1st", "a b", "../a", "a\n", "ä"})
    void refusesAnIllFormedName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PluginId(name, 1));
    }
}
