package dev.entente.table;

import dev.entente.table.Row.Flaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of a workbook that can be seen. */
final class XlsxTable implements TableFile {

    private final XlsxPackage workbook;
    private final XlsxPart sheet;
    private final Rows counting = new Rows();
    private final List<String> header;
    private final XlsxPart.Text text = new XlsxPart.Text();
    private List<String> cells = new ArrayList<>();
    private List<Flaw> flaws = new ArrayList<>();
    private int number;

    XlsxTable(Path file) throws IOException {
        workbook = new XlsxPackage(file);
        try {
            sheet = workbook.sheet();
        } catch (RuntimeException | IOException e) {
            workbook.close();
            throw e;
        }
        try {
            header = Rows.header(this::read);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        counting.expect(header.size(), false);
    }

    @Override
    public Recognised recognised() {
        return Recognised.xlsx(workbook.sheetName(), workbook.sheets());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        return counting.next(this::read);
    }

    private @Nullable Row read() {
        while (sheet.next()) {
            if (sheet.begins("row")) return row();
        }
        return null;
    }

    private Row row() {
        cells = new ArrayList<>();
        flaws = new ArrayList<>();
        var said = sheet.attribute("r");
        int next = said.isEmpty() ? number + 1 : index(said);
        if (next <= number) throw XlsxPart.broken();
        number = next;
        int column = -1;
        while (sheet.next() && !sheet.ends("row")) {
            if (!sheet.begins("c")) continue;
            var place = sheet.attribute("r");
            int at = place.isEmpty() ? column + 1 : column(place);
            if (at <= column) throw XlsxPart.broken();
            column = at;
            cell(column);
        }
        return new Row(number, cells, flaws);
    }

    private static int index(String written) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw XlsxPart.broken();
        }
    }

    /** Of "AB12": 27. What lies far outside is as far as the limit. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + place.charAt(i) - 'A' + 1, 100_000);
        }
        if (column == 0) throw XlsxPart.broken();
        return column - 1;
    }

    private void cell(int column) {
        var type = sheet.attribute("t");
        var style = sheet.attribute("s");
        text.clear();
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v") || sheet.begins("t")) sheet.text(text);
            if (sheet.begins("rPh")) skip("rPh");
        }
        if (text.length() == 0) return;
        if (column >= Limits.COLUMNS) {
            if (!flaws.contains(Cells.TOO_MANY)) flaws.add(Cells.TOO_MANY);
            return;
        }
        while (cells.size() < column) cells.add("");
        cells.add(value(column, type, style));
    }

    private void skip(String name) {
        while (!sheet.ends(name)) {
            if (!sheet.next()) throw XlsxPart.broken();
        }
    }

    private String value(int column, String type, String style) {
        var flaw = Cells.tooLong(text.length());
        if (!flaw.isEmpty()) {
            flaws.add(new Flaw(column, flaw));
            return Cells.clean(text.kept());
        }
        var written = text.kept();
        return switch (type) {
            case "s" -> shared(column, written.strip());
            case "b" -> written.strip().equals("1") ? "true" : "false";
            case "e" -> error(column, written);
            case "", "n" -> number(column, written.strip(), style);
            default -> Cells.clean(written);
        };
    }

    private String shared(int column, String index) {
        var shared = workbook.text(index(index));
        if (!shared.startsWith(XlsxPackage.TOO_LONG)) return Cells.clean(shared);
        flaws.add(new Flaw(column, Cells.tooLong(Long.parseLong(shared.substring(1)))));
        return "\u2026";
    }

    private String error(int column, String written) {
        flaws.add(new Flaw(column, "The cell shows an error of the spreadsheet; write a value"));
        return Cells.clean(written);
    }

    private String number(int column, String written, String style) {
        if (style.isEmpty() || !workbook.isDay(index(style))) return XlsxDays.number(written);
        var day = XlsxDays.day(written, workbook.countsFrom1904());
        if (day.isEmpty()) flaws.add(new Flaw(column, "This is no day of the calendar"));
        return day.isEmpty() ? written : day;
    }

    @Override
    public void close() {
        try (workbook) {
            sheet.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
