package dev.entente.deploy.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void listensOnLoopbackUnlessTold() {
        var untold = new Settings(Map.of());
        assertThat(untold.listen()).isEqualTo("127.0.0.1");
        assertThat(untold.baseHost()).isEqualTo("localhost");
        assertThat(untold.publicPort(9080)).isEqualTo(9080);
        assertThat(new Settings(Map.of("ENTENTE_LISTEN", "*", "ENTENTE_PUBLIC_PORT", "443")).publicPort(9080))
                .isEqualTo(443);
    }

    @Test
    void takesABlankSettingForNone() {
        assertThat(new Settings(Map.of("ENTENTE_DATABASE_URL", " ")).databaseUrl())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0", "-1", "65536", "999999999999999999999", "80 80", "８０"})
    void refusesWhatIsNoPort(String text) {
        assertThatThrownBy(() -> Settings.port("--port", text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--port");
    }

    @Test
    void readsAPortWithSpaceAroundIt() {
        assertThat(Settings.port("--port", " 9080 ")).isEqualTo(9080);
    }
}
