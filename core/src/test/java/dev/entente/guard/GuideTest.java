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
        for (var kind : Objection.Kind.values()) assertThat(page).contains("| `" + kind.code() + "` |");
        var numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        assertThat(page)
                .contains("| work | " + numbers.format(Limits.CALL.fuel()) + " |")
                .contains("| memory | " + numbers.format(Limits.CALL.cells()) + " cells")
                .contains("| depth | " + Limits.CALL.depth() + " |")
                .contains("| time | " + Limits.CALL.time().toSeconds() + " s |");
    }
}
