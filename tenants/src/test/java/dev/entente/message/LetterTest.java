package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @Test
    void aSubjectIsOneLineWhateverStandsInIt() {
        assertThat(to("ada@acme.example", "Hello\r\nBcc: eve@example.com\u2028X-Spam: no\u0000")
                        .subject())
                .isEqualTo("Hello Bcc: eve@example.com X-Spam: no");
    }

    @Test
    void aSubjectIsCutWhereACharacterEnds() {
        var subject = to("ada@acme.example", "😀".repeat(300)).subject();
        assertThat(subject).endsWith("😀…");
        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@acme.example\r\nBcc: eve@example.com",
                "ada@acme.example,eve@example.com",
                "Ada <ada@acme.example>",
                "\"a b\"@acme.example",
                "ada@eve@acme.example",
                "ada@[127.0.0.1]",
                "ada @acme.example",
                "ädä@acme.example"
            })
    void onlyAPlainAddressIsWrittenTo(String address) {
        assertThatThrownBy(() -> to(address, "Hello")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter to(String address, String subject) {
        return new Letter(address, null, subject, List.of(), null, false);
    }
}
