package dev.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.TracedStep;
import dev.entente.table.Format;
import dev.entente.table.Sheet;
import dev.entente.table.TableFile;
import dev.entente.table.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin says of a step is its own: in a file that somebody opens it is a text, and nothing else. */
class HarmlessStepsTest {

    private static final String FORMULA = "=HYPERLINK(\"https://example.org\", \"Pay\")";
    private static final String MARKUP = "<script>alert(1)</script>";

    @TempDir
    Path folder;

    @Test
    void aFormulaOfAStepIsWorkedOutByNoSpreadsheet() throws IOException {
        var csv = new String(written(Format.CSV), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK(").contains(MARKUP).doesNotContain(",\"=");
        var file = Files.write(folder.resolve("steps.xlsx"), written(Format.XLSX));
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain("<f>")
                    .doesNotContain("<script>");
        }
        try (var table = TableFile.open(file)) {
            int says = table.header().indexOf("What happens");
            assertThat(Objects.requireNonNull(table.next()).cells().get(says)).isEqualTo(FORMULA);
            assertThat(Objects.requireNonNull(table.next()).cells().get(says)).isEqualTo(MARKUP);
        }
    }

    private static byte[] written(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        Written.of(
                        new Sheet<>(
                                "Statement steps",
                                Columns.STATEMENT_STEP,
                                last -> last == null ? List.of(step(FORMULA), step(MARKUP)) : List.of()),
                        format)
                .write(out);
        return out.toByteArray();
    }

    private static TracedStep step(String words) {
        var ten = Amount.of("10.00", "EUR");
        var line = new StatementLine(
                new UUID(1, 1), LocalDate.of(2026, 3, 31), "Acme", "S-1", "Fee", Kind.PAYS, ten, false, new UUID(1, 2));
        return new TracedStep(line, 1, words, ten.exact(), ten.exact());
    }
}
