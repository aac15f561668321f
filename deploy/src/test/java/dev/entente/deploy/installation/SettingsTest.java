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

    @Test
    void showsTheMailboxOnlyWhereNobodyElseComesByAndLettersGoNowhereElse() {
        assertThat(new Settings(Map.of()).showsMailbox()).isTrue();
        assertThat(new Settings(Map.of("ENTENTE_SMTP_HOST", "smtp.example")).showsMailbox())
                .isFalse();
        assertThat(new Settings(Map.of("ENTENTE_BASE_HOST", "partners.example")).showsMailbox())
                .isFalse();
        assertThat(new Settings(Map.of("ENTENTE_MAILBOX", "off")).showsMailbox())
                .isFalse();
    }

    @Test
    void keepsWhatWasReadHalfAYearAndLettersAMonthUnlessTold() {
        assertThat(new Settings(Map.of()).noticesKept()).isEqualTo(180);
        assertThat(new Settings(Map.of()).lettersKept()).isEqualTo(30);
        assertThat(new Settings(Map.of("ENTENTE_NOTICES_KEPT", " 7 ")).noticesKept())
                .isEqualTo(7);
        for (var text : new String[] {"0", "-1", "ever", "10000"}) {
            assertThatThrownBy(() -> new Settings(Map.of("ENTENTE_LETTERS_KEPT", text)).lettersKept())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("ENTENTE_LETTERS_KEPT");
        }
    }

    @Test
    void neverSendsMailUnencryptedUnlessTold() {
        assertThat(new Settings(Map.of()).smtpTls()).isEqualTo("starttls");
        assertThat(new Settings(Map.of()).smtpPort()).isEqualTo(587);
        assertThat(new Settings(Map.of("ENTENTE_SMTP_TLS", "tls")).smtpPort()).isEqualTo(465);
        assertThatThrownBy(() -> new Settings(Map.of("ENTENTE_SMTP_TLS", "maybe")).smtpTls())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("starttls, tls, none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "Acme <a@b.example>", "a@b.example\r\nBcc: c@d.example", "a@b@c"})
    void sendsMailInTheNameOfAPlainAddressOnly(String sender) {
        assertThatThrownBy(() -> new Settings(Map.of("ENTENTE_MAIL_SENDER", sender)).mailSender())
                .isInstanceOf(Refusal.class);
    }
}
