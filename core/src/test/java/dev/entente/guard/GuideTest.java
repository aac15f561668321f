package dev.entente.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page for authors knows what the guard does. */
class GuideTest {

    @Test
    void everyCodeStandsInTheGuideAndSoDoTheLimits() throws IOException {
        var page = Files.readString(Path.of("../docs/plugins.md"));
        for (var kind : Objection.Kind.values())
            assertThat(page.replace("`", "")).contains("| " + kind.code() + " | " + kind.meaning() + " |");
        var numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        assertThat(page)
                .contains("| work | " + numbers.format(Limits.CALL.fuel()) + " |")
                .contains("| memory | " + numbers.format(Limits.CALL.cells()) + " cells")
                .contains("| depth | " + Limits.CALL.depth() + " |")
                .contains("| time | " + Limits.CALL.time().toSeconds() + " s |");
    }

    @Test
    void whatIsWrittenOfAnObjectionIsReadAgain() {
        for (var kind : Objection.Kind.values()) {
            var objection = new Objection(kind, "a.B.c", "uses java.util.Set: of hashes. It is so");
            assertThat(Objection.read(objection.toString())).contains(objection);
        }
        assertThat(Objection.read("bounty 1: a model by this name belongs to the product. Give it another name"))
                .isEmpty();
        assertThat(Objection.read("nothing of the kind")).isEmpty();
    }
}
