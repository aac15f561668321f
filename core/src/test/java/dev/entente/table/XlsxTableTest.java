package dev.entente.table;

import static dev.entente.table.Workbooks.repeated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.table.Row.Flaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableTest {

    private static final String HEADER =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

    @TempDir
    Path folder;

    @Test
    void theFirstSheetThatCanBeSeenIsReadAndSaid() throws IOException {
        try (var table = TableFile.open(new Workbooks().sheet(HEADER).in(folder))) {
            assertThat(table.recognised().format()).isEqualTo(Format.XLSX);
            assertThat(table.recognised().words()).contains("\u201cSales\u201d").contains("the first of 2");
            assertThat(table.header()).containsExactly("a", "b");
        }
    }

    @Test
    void cellsAreReadAsPeopleSeeThem() throws IOException {
        var shared =
                "<sst xmlns=\"m\"><si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si></sst>";
        var rows = rows(new Workbooks()
                .part("xl/sharedStrings.xml", shared)
                .sheet(HEADER
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><v>7470.1000000000004</v></c><c r=\"B3\" s=\"1\"><v>46112</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c><c r=\"B4\" s=\"2\"><v>46112.5</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\"><f>1+1</f><v>1E+5</v></c><c r=\"B5\" s=\"3\"><v>2.5</v></c></row>"
                        + "<row><c t=\"str\"><f>A1</f><v> =1+1 </v></c></row>"
                        + "<row r=\"9\"><c r=\"B9\"><v>1</v></c></row>"));
        assertThat(rows)
                .extracting(Row::cells)
                .containsExactly(
                        List.of("plain", "rich text"),
                        List.of("7470.1", "2026-03-31"),
                        List.of("true", "2026-03-31T12:00"),
                        List.of("100000", "2.5"),
                        List.of("=1+1"),
                        List.of("", "1"));
        assertThat(rows.getLast().number()).isEqualTo(9);
    }

    @Test
    void aCellThatIsTooLongOrShowsAnErrorIsAFlaw() throws IOException {
        var rows = rows(new Workbooks()
                .part("xl/sharedStrings.xml", "<sst><si><t>" + "y".repeat(40_000) + "</t></si></sst>")
                .sheet(HEADER
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "x".repeat(1_000_000) + "</t></is></c>"
                        + "<c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c></row>"));
        assertThat(rows.getFirst().flaws()).extracting(Flaw::column).containsExactly(0, 1);
        assertThat(rows.getFirst().flaws().getFirst().says()).contains("1,000,000");
        assertThat(rows.getLast().flaws().getFirst().says()).contains("40,000");
    }

    @Test
    void placesFarOutsideTakeNoMemory() throws IOException {
        var rows = rows(new Workbooks().sheet(HEADER + "<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>"));
        assertThat(rows.getFirst().cells()).isEmpty();
        assertThat(rows.getFirst().flaws()).containsExactly(Cells.TOO_MANY);
        refused(new Workbooks().sheet(HEADER + "<row r=\"99999999999\"><c><v>1</v></c></row>"), "damaged");
        refused(new Workbooks().sheet(HEADER + "<row r=\"2\"><c t=\"s\"><v>7</v></c></row>"), "damaged");
        refused(new Workbooks().sheet(HEADER + "<row r=\"1\"><c><v>7</v></c></row>"), "damaged");
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() throws IOException {
        var row = "<row></row>";
        var sheet = repeated("<worksheet><sheetData>" + HEADER, row, 60, "</sheetData></worksheet>");
        refused(new Workbooks().part("xl/worksheets/sheet1.xml", sheet), "More comes out");
        var texts = repeated("<sst>", "<si><t>" + "a".repeat(100) + "</t></si>", 60, "</sst>");
        refused(new Workbooks().sheet(HEADER).part("xl/sharedStrings.xml", texts), "More comes out");
        var one = repeated(
                "<worksheet><sheetData>" + HEADER + "<row><c t=\"str\"><v>",
                "x",
                300,
                "</v></c></row></sheetData></worksheet>");
        refused(new Workbooks().part("xl/worksheets/sheet1.xml", one), "More comes out");
        var name = repeated("<workbook x=\"", "x", 20, "\"/>");
        refused(new Workbooks().sheet(HEADER).part("xl/workbook.xml", name), "More comes out");
        var many = new Workbooks().sheet(HEADER);
        for (int i = 0; i < 3_000; i++) many.part("junk/" + i, "");
        refused(many, "more parts");
    }

    @Test
    void nothingOutsideTheFileIsReadAndNothingIsExpanded() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "SECRET");
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>" + HEADER
                + "<row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
        refused(new Workbooks().part("xl/worksheets/sheet1.xml", entity), "damaged");
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData>" + HEADER
                + "<row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        refused(new Workbooks().part("xl/worksheets/sheet1.xml", laughs), "damaged");
        var included = HEADER + "<row><c t=\"str\"><v><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\""
                + secret.toUri() + "\"/>x</v></c></row>";
        assertThat(rows(new Workbooks().sheet(included)).getFirst().cells()).containsExactly("x");
    }

    @Test
    void aZipThatIsNoWorkbookAndAHalfOneAreRefused() throws IOException {
        refused(new Workbooks().part("xl/workbook.xml", "<x/>"), "no sheet");
        var whole = Files.readAllBytes(new Workbooks().sheet(HEADER).in(folder));
        var half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> TableFile.open(half))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("damaged");
    }

    private void refused(Workbooks workbook, String words) throws IOException {
        assertThatThrownBy(() -> rows(workbook)).isInstanceOf(Problem.class).hasMessageContaining(words);
    }

    private List<Row> rows(Workbooks workbook) throws IOException {
        var rows = new ArrayList<Row>();
        var file = workbook.in(folder);
        try (var table = TableFile.open(file)) {
            for (var row = table.next(); row != null; row = table.next()) rows.add(row);
        } finally {
            Files.delete(file);
        }
        return rows;
    }
}
