package dev.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedTest {

    @Test
    void aFileIsNamedByWhatCanBeReadOfIt() {
        assertThat(Named.of(
                        "# ours\nprogram: sellers # the code\nname: \"Sellers & friends\"\noffers: [", Named.NOTHING))
                .isEqualTo(new Named("sellers", "Sellers & friends"));
    }

    @Test
    void whatCannotBeReadIsAsItWas() {
        var before = new Named("sellers", "Sellers");
        assertThat(Named.of("program: NOT a code\n", before)).isEqualTo(before);
        assertThat(Named.of("", Named.NOTHING)).isEqualTo(Named.NOTHING);
    }
}
