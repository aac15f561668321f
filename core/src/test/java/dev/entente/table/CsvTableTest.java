package dev.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.problem.Problem;
import dev.entente.table.Row.Flaw;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    private static final String NAMES = "Name;Town\nMüller & Söhne;Köln\nŁódź;Zürich\n";

    @TempDir
    Path folder;

    @Test
    void everyUsualEncodingIsRecognisedAndSaid() throws IOException {
        isRead("UTF-8", NAMES.getBytes(StandardCharsets.UTF_8), "Köln");
        isRead("UTF-8", ("\ufeff" + NAMES).getBytes(StandardCharsets.UTF_8), "Köln");
        isRead("UTF-16", ("\ufeff" + NAMES).getBytes(StandardCharsets.UTF_16LE), "Köln");
        isRead("UTF-16", ("\ufeff" + NAMES).getBytes(StandardCharsets.UTF_16BE), "Köln");
        isRead("UTF-16 without a mark", NAMES.getBytes(StandardCharsets.UTF_16LE), "Köln");
        isRead("Windows-1252", NAMES.getBytes(Charset.forName("windows-1252")), "Köln");
        isRead("Windows-1252", NAMES.getBytes(StandardCharsets.ISO_8859_1), "Köln");
    }

    private void isRead(String encoding, byte[] bytes, String town) throws IOException {
        try (var table = TableFile.open(file(bytes))) {
            assertThat(table.recognised().words()).contains(encoding).contains("semicolons");
            assertThat(table.header()).containsExactly("Name", "Town");
            assertThat(row(table).cell(1)).as(encoding).isEqualTo(town);
        }
    }

    @Test
    void whatIsUtf8ButForItsVeryLastByteIsNot() throws IOException {
        var text = "name\n" + "a".repeat(200_000) + "\n";
        var bytes = (text + "é").getBytes(StandardCharsets.UTF_8);
        try (var table = TableFile.open(file(Arrays.copyOf(bytes, bytes.length - 1)))) {
            assertThat(table.recognised().words()).contains("Windows-1252");
        }
    }

    @Test
    void separatorsAreFoundByWhatAllLinesAgreeOn() throws IOException {
        assertThat(header("a,b,c\n1,2,3\n")).hasSize(3);
        assertThat(header("a;b;c\n1,5;2,5;3,5\n")).hasSize(3);
        assertThat(header("a\tb\n1,2,3\t4\n")).hasSize(2);
        assertThat(header("a|b|c\nx, y|2|3\n")).hasSize(3);
        assertThat(header("\"Amount, EUR\",\"Sold; on\"\n1,2\n")).hasSize(2);
        assertThat(header("sep=;\r\na,b;c\r\n1;2\r\n")).containsExactly("a,b", "c");
        assertThat(header("only\n1\n")).containsExactly("only");
    }

    @Test
    void quotesHoldSeparatorsLinesAndQuotes() throws IOException {
        var rows = rows("a,b\n\"1,\n\"\"2\"\"\",x\ny,z\n");
        assertThat(rows.getFirst().cells()).containsExactly("1,\n\"2\"", "x");
        assertThat(rows.getLast().number()).isEqualTo(3);
    }

    @Test
    void aRowThatIsTooShortOrTooLongIsAFlawAndNoCrash() throws IOException {
        var rows = rows("a,b,c\n1,2\n1,2,3,4\n1,2,3,\n\n1,2,3\n");
        assertThat(rows.get(0).flaws().getFirst().says()).contains("2 cells").contains("header 3");
        assertThat(rows.get(1).flaws()).singleElement().extracting(Flaw::column).isEqualTo(Flaw.ROW);
        assertThat(rows.get(2).flaws()).isEmpty();
        assertThat(rows.get(3).number()).isEqualTo(6);
    }

    @Test
    void aCellOfAMillionCharactersIsAFlawThatNamesRowAndColumn() throws IOException {
        var rows = rows("a,b\n1,2\n1,\"" + "x".repeat(1_000_000) + "\"\n3,4\n");
        assertThat(rows).hasSize(3);
        var bad = rows.get(1);
        assertThat(bad.number()).isEqualTo(3);
        assertThat(bad.flaws()).containsExactly(new Flaw(1, "The cell has 1,000,000 characters; use at most 32,000"));
        assertThat(bad.cell(1)).hasSize(Limits.SHOWN);
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaidWithTheRow() throws IOException {
        for (var rest : List.of("x".repeat(100), "x,y\n".repeat(2_000_000))) {
            assertThatThrownBy(() -> rows("a,b\n1,2\n3,\"" + rest))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("row 2");
        }
    }

    @Test
    void moreColumnsThanAnyTableHasAreAFlaw() throws IOException {
        var rows = rows("a,b\n" + "1,".repeat(100_000) + "\n");
        assertThat(rows.getFirst().cells()).hasSize(Limits.COLUMNS);
        assertThat(rows.getFirst().flaws()).contains(Cells.TOO_MANY);
    }

    @Test
    void whatIsNoTableIsRefusedInWords() throws IOException {
        refused(new byte[0], "empty");
        refused("\n\n \n".getBytes(StandardCharsets.UTF_8), "no row");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "old Excel");
        refused(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 1}, "neither CSV");
    }

    private void refused(byte[] bytes, String words) throws IOException {
        var file = file(bytes);
        assertThatThrownBy(() -> TableFile.open(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(words);
    }

    private List<String> header(String text) throws IOException {
        try (var table = TableFile.open(file(text.getBytes(StandardCharsets.UTF_8)))) {
            return table.header();
        }
    }

    private List<Row> rows(String text) throws IOException {
        var rows = new ArrayList<Row>();
        try (var table = TableFile.open(file(text.getBytes(StandardCharsets.UTF_8)))) {
            for (var row = table.next(); row != null; row = table.next()) rows.add(row);
        }
        return rows;
    }

    private static Row row(TableFile table) {
        var row = table.next();
        if (row == null) throw new AssertionError("no row");
        return row;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "t", ".csv"), bytes);
    }
}
