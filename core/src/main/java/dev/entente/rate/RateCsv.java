package dev.entente.rate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rates in columns of our own: from, to, day as 2026-03-31, rate with a decimal point. */
final class RateCsv {

    private static final List<String> COLUMNS = List.of("from", "to", "day", "rate");

    private RateCsv() {}

    static List<NewRate> read(String text) {
        var rates = new ArrayList<NewRate>();
        int line = text.indexOf('\n');
        var header = (line < 0 ? text : text.substring(0, line)).toLowerCase(Locale.ROOT);
        var separator = header.contains(";") ? ';' : ',';
        var body = line < 0 ? "" : text.substring(line);
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(header + body)) {
            for (var row : reader) rates.add(rate(row));
        } catch (CsvParseException e) {
            throw RateFile.unreadable("It is no CSV that can be read; save it as CSV once more");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rates;
    }

    private static NewRate rate(NamedCsvRecord row) {
        var day = field(row, "day");
        try {
            return RateFigure.rate(field(row, "from"), field(row, "to"), LocalDate.parse(day), field(row, "rate"));
        } catch (DateTimeParseException e) {
            throw RateFile.unreadable("Row " + row.getStartingLineNumber() + ": write the day as 2026-03-31");
        }
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name)
                .map(String::strip)
                .orElseThrow(() -> RateFile.unreadable("It needs the columns " + String.join(", ", COLUMNS)));
    }
}
