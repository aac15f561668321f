package dev.entente.rate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The European Central Bank's reference rates as CSV: a column for each currency, a row for each day. Where it says N/A there is
 * no rate; currencies that were given up long ago are passed over.
 */
final class EcbCsv {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EcbCsv() {}

    static boolean isOne(String text) {
        return text.regionMatches(true, 0, "Date,", 0, 5);
    }

    static List<NewRate> read(String text) {
        var rates = new ArrayList<NewRate>();
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            var rows = reader.iterator();
            var header = rows.next().getFields().stream().map(String::strip).toList();
            rows.forEachRemaining(row -> read(header, row, rates));
        } catch (CsvParseException e) {
            throw RateFile.unreadable(
                    "It is no CSV that can be read; download it again from the European Central Bank");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return rates;
    }

    private static void read(List<String> header, CsvRecord row, List<NewRate> rates) {
        var day = day(row.getField(0).strip());
        for (int i = 1; i < Math.min(header.size(), row.getFieldCount()); i++) {
            var figure = row.getField(i).strip();
            var currency = header.get(i);
            boolean isSaid = !figure.isEmpty() && !figure.equalsIgnoreCase("N/A");
            if (isSaid && Pairs.isKnown(currency)) rates.add(RateFigure.rate("EUR", currency, day, figure));
        }
    }

    private static LocalDate day(String text) {
        try {
            return text.contains(" ") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw RateFile.unreadable("This is no day: " + RateFigure.brief(text));
        }
    }
}
