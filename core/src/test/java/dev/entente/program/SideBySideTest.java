package dev.entente.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.program.SideBySide.Row;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void whatChangedStandsBesideWhatItWas() {
        var rows = SideBySide.of("a\nb\nc\nd", "a\nB\nc\nx\nd");
        assertThat(rows)
                .containsExactly(
                        new Row("a", "a"), new Row("b", "B"), new Row("c", "c"), new Row(null, "x"), new Row("d", "d"));
        assertThat(rows.stream().filter(Row::isSame)).hasSize(3);
    }

    @Test
    void bothFilesAreWholeOnTheirSide() {
        var before = "one\ntwo\ntwo\nthree";
        var after = "two\nthree\nthree\nfour";
        var rows = SideBySide.of(before, after);
        assertThat(rows.stream().map(Row::before).filter(Objects::nonNull))
                .containsExactlyElementsOf(before.lines().toList());
        assertThat(rows.stream().map(Row::after).filter(Objects::nonNull))
                .containsExactlyElementsOf(after.lines().toList());
        assertThat(SideBySide.of("", "")).isEmpty();
    }
}
