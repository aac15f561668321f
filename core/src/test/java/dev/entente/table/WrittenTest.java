package dev.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.branding.Brand;
import dev.entente.table.Sheet.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "plain", "a=b");

    @TempDir
    Path folder;

    @Test
    void nothingInACsvFileIsWorkedOutByASpreadsheet() throws IOException {
        var text = new String(written(Format.CSV, FORMULAS), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        assertThat(text.substring(1).split("[,\r\n]+"))
                .allSatisfy(cell -> assertThat(cell.replace("\"", ""))
                        .doesNotStartWith("=")
                        .doesNotStartWith("+")
                        .doesNotStartWith("-")
                        .doesNotStartWith("@"));
        assertThat(CsvWritten.harmless("\r=1")).isEqualTo("'\r=1");
        assertThat(text).contains("'=1+1").contains("plain").contains("a=b").doesNotContain("'plain");
    }

    @Test
    void whatWasWrittenIsReadBackAsItWas() throws IOException {
        var cells = List.of("=1+1", "-5 %", "Müller; \"Söhne\"", "line\nbreak", "007");
        for (var format : Format.values()) {
            var file = Files.write(folder.resolve("t." + format.ending()), written(format, cells));
            try (var table = TableFile.open(file)) {
                assertThat(table.header()).containsExactly("0", "1", "2", "3", "4");
                var row = table.next();
                assertThat(Objects.requireNonNull(row).cells())
                        .as(format.name())
                        .isEqualTo(cells);
            }
        }
    }

    @Test
    void numbersStayNumbersAndDaysAreIso() throws IOException {
        var values =
                Arrays.<@Nullable Object>asList(new BigDecimal("-12.30"), 7L, LocalDate.of(2026, 3, 31), null, "x");
        var csv = new String(written(Format.CSV, values), StandardCharsets.UTF_8);
        assertThat(csv).endsWith("-12.30,7,2026-03-31,,x\r\n");
        var file = Files.write(folder.resolve("t.xlsx"), written(Format.XLSX, values));
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<v>-12.30</v>")
                    .containsPattern("max=\"3\" width=\"14")
                    .doesNotContain("<f>");
        }
        try (var table = TableFile.open(file)) {
            var row = table.next();
            assertThat(Objects.requireNonNull(row).cells()).containsExactly("-12.3", "7", "2026-03-31", "", "x");
        }
    }

    @Test
    void aWorkbookCarriesItsVendorsNameAndColourAndIsReadAgainAsItWas() throws IOException {
        var out = new ByteArrayOutputStream();
        var marking = Marking.of(Brand.plain("Salt & Vine", "#f2b705"));
        try (var table = new XlsxWritten("Statement lines", Optional.of(marking), out)) {
            table.row(List.of("Number"));
            table.row(List.of("ST-1"));
        }
        var file = Files.write(folder.resolve("t.xlsx"), out.toByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(part(zip, "xl/worksheets/sheet1.xml")).contains("Salt &amp;&amp; Vine", "<tabColor");
            assertThat(part(zip, "xl/styles.xml"))
                    .containsIgnoringCase(marking.behind().hex().substring(1))
                    .containsIgnoringCase(marking.text().hex().substring(1));
            assertThat(part(zip, "docProps/app.xml")).contains("Salt &amp; Vine");
        }
        try (var table = TableFile.open(file)) {
            assertThat(Objects.requireNonNull(table.next()).cells()).containsExactly("ST-1");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aListIsReadPageByPageWhileItIsWritten() throws IOException {
        var asked = new ArrayList<@Nullable Integer>();
        var sheet = new Sheet<Integer>("Numbers", List.of(new Column<>("n", n -> n)), last -> {
            asked.add(last);
            int from = last == null ? 0 : last + 1;
            return from >= 3 ? List.of() : List.of(from);
        });
        var body = Written.of(sheet, Format.CSV);
        assertThat(asked).hasSize(1);
        var out = new ByteArrayOutputStream();
        body.write(out);
        assertThat(asked).containsExactly(null, 0, 1, 2);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("n\r\n0\r\n1\r\n2\r\n");
    }

    @Test
    void aListThatMayNotBeReadIsRefusedBeforeAnythingIsWritten() {
        var sheet = new Sheet<Integer>("Secret", List.of(), last -> {
            throw TableProblem.unreadable("no");
        });
        assertThatThrownBy(() -> Written.of(sheet, Format.XLSX)).hasMessage("no");
    }

    private static byte[] written(Format format, List<? extends @Nullable Object> cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = Written.open(format, "Test", out)) {
            var header = new ArrayList<String>();
            for (int i = 0; i < cells.size(); i++) header.add(String.valueOf(i));
            table.row(header);
            table.row(cells);
        }
        return out.toByteArray();
    }
}
