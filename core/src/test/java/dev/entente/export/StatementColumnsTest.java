package dev.entente.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.settlement.StatementLine;
import dev.entente.settlement.TracedStep;
import dev.entente.table.Format;
import dev.entente.table.Sheet;
import dev.entente.table.Sheet.Column;
import dev.entente.table.TableFile;
import dev.entente.table.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementColumnsTest {

    private static final StatementLine LINE = new StatementLine(
            new UUID(3, 1),
            LocalDate.of(2026, 10, 12),
            "Hafen Logistik",
            "INV-7",
            "Margin by tier",
            Kind.PAYS,
            Amount.of("120.00", "EUR"),
            true,
            new UUID(4, 1));
    private static final TracedStep STEP = new TracedStep(
            LINE,
            1,
            "=HYPERLINK(1) <script>",
            Amount.of("125.00", "EUR").exact(),
            Amount.of("125.00", "EUR").exact());

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aLineIsReadBackAsItStandsOnTheStatement(Format format) throws IOException {
        try (var table = TableFile.open(file(Columns.STATEMENT_LINE, LINE, format))) {
            assertThat(table.header()).startsWith("Date", "Customer", "Document", "Offer", "Kind", "Amount");
            assertThat(requireNonNull(table.next()).cells())
                    .startsWith("2026-10-12", "Hafen Logistik", "INV-7", "Margin by tier", "pays")
                    .contains("EUR", "yes")
                    .endsWith(new UUID(3, 1).toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStepIsReadBackWithWhatItAddsAndIsTextToWhoeverOpensIt(Format format) throws IOException {
        var file = file(Columns.STATEMENT_STEP, STEP, format);
        try (var table = TableFile.open(file)) {
            assertThat(table.header()).contains("What happens", "Adds", "So far");
            assertThat(requireNonNull(table.next()).cells()).contains("1", "=HYPERLINK(1) <script>", "EUR");
        }
    }

    @Test
    void noSpreadsheetWorksAStepOut() throws IOException {
        var file = file(Columns.STATEMENT_STEP, STEP, Format.CSV);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("'=HYPERLINK(1)");
    }

    private <T> Path file(List<Column<T>> columns, T row, Format format) throws IOException {
        var file = folder.resolve("statement." + format.ending());
        var sheet = new Sheet<>("Statement", columns, last -> last == null ? List.of(row) : List.<T>of());
        try (var out = Files.newOutputStream(file)) {
            Written.of(sheet, format).write(out);
        }
        return file;
    }
}
