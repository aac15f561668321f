package dev.entente.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void isNamedAsItsOwnerWould() {
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"))
                .isEqualTo("Firefox on Linux");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0"))
                .isEqualTo("Edge on Windows");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"))
                .isEqualTo("Safari on iPhone");
    }

    @Test
    void neverRepeatsWhatItWasTold() {
        assertThat(Device.of("<script>alert(1)</script>")).isEqualTo("A browser on an unknown system");
        assertThat(Device.of(null)).isEqualTo("A browser on an unknown system");
    }
}
