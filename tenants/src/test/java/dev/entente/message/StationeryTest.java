package dev.entente.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.message.Letter.Action;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationeryTest {

    private static final Stationery PAPER = new Stationery("Acme <b>Cloud</b>", "#3d4fc4", "https://acme.example.com");

    @Test
    void escapesWhateverSomebodyWrote() {
        var html = PAPER.html(letter("<script>alert(1)</script>", "He said: \"<img src=x onerror=alert(1)>\""));
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;img src")
                .contains("Acme &lt;b&gt;Cloud&lt;/b&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @Test
    void leavesATemplatesOwnSignsInPeace() {
        assertThat(PAPER.html(letter("{{accent}} {{{address}}}", "{{#paragraphs}}")))
                .contains("{{accent}} {{{address}}}")
                .contains("{{#paragraphs}}");
    }

    @Test
    void saysTheSameInPlainText() {
        assertThat(PAPER.text(letter("Hello", "First line\nSecond line"))).isEqualTo("""
                First line
                Second line

                Sign in:
                https://acme.example.com/link/1

                --\s
                Acme <b>Cloud</b>
                https://acme.example.com
                """);
    }

    @Test
    void keepsTheLinesOfAParagraphApart() {
        assertThat(PAPER.html(letter("Hello", "First line\nSecond line"))).contains("First line<br>Second line</td>");
    }

    @ParameterizedTest
    @CsvSource({"#3d4fc4,#ffffff", "#0b6e63,#ffffff", "#f2b705,#16181d", "#ffffff,#16181d", "#000000,#ffffff"})
    void writesOnTheAccentSoThatItCanBeRead(String accent, String text) {
        assertThat(new Stationery("Acme", accent, "https://acme.example.com").onAccent())
                .isEqualTo(text);
    }

    private static Letter letter(String subject, String paragraph) {
        var action = new Action("Sign in", "https://acme.example.com/link/1");
        return new Letter("ada@acme.example", null, subject, List.of(paragraph), action, false);
    }
}
