package dev.entente.signup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void countsAddressesOfTheNewerKindByTheirNetwork() {
        assertThat(Limits.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Limits.network("2001:db8:1:2::ffff"));
        assertThat(Limits.network("2001:db8:1:2::1")).isNotEqualTo(Limits.network("2001:db8:1:3::1"));
        assertThat(Limits.network("[2001:db8:1:2::1]")).isEqualTo(Limits.network("2001:DB8:1:2:0:0:0:9"));
    }

    @Test
    void countsTheOlderKindOneByOneHoweverTheyAreWritten() {
        assertThat(Limits.network("192.0.2.7")).isNotEqualTo(Limits.network("192.0.2.8"));
        assertThat(Limits.network("::ffff:192.0.2.7")).isEqualTo(Limits.network("192.0.2.7"));
    }

    @Test
    void takesWhatIsNoAddressAsItIs() {
        assertThat(Limits.network("unknown")).isEqualTo("unknown");
        assertThat(Limits.network("localhost")).isEqualTo("localhost");
    }
}
