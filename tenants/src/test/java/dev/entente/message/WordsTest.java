package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void plainWordsTravelAsTheyAre() {
        assertThat(Words.header("Acme & Sons: 3 things to know today"))
                .isEqualTo("Acme & Sons: 3 things to know today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grüße aus Zürich, 你好, 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "=?UTF-8?B?QmNjOiBldmVAZXhhbXBsZS5jb20=?= an encoded word that somebody wrote",
                "A plain subject that is so long that it does not fit into one line of a header at all, nearly",
                "\"quoted\" <eve@example.com>"
            })
    void everythingElseTravelsEncodedAndComesOutAsItWas(String text) throws UnsupportedEncodingException {
        var header = Words.header(text);
        assertThat(header.lines()).allMatch(line -> line.strip().matches("=\\?UTF-8\\?B\\?[A-Za-z0-9+/=]+\\?="));
        assertThat(header.lines()).allMatch(line -> line.length() <= 76);
        assertThat(MimeUtility.decodeText(header.replace("\r\n", ""))).isEqualTo(text);
    }
}
