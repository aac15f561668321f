package dev.entente.rate;

import dev.entente.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * The rates of a file: our own columns (from, to, day, rate), or the European Central Bank's, as XML, CSV, or either of them in a
 * zip. What it is, its content says. Each pair and day once; where a file says one twice, the last counts.
 */
public record RateFile(RateSource source, List<NewRate> rates) {

    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_RATES = 1_000_000;

    public RateFile {
        rates = List.copyOf(rates);
    }

    /** The same rates, as said by somebody else. */
    RateFile by(RateSource other) {
        return new RateFile(other, rates);
    }

    /** Reads all of it; what cannot be read is refused. */
    public static RateFile read(InputStream file) {
        try {
            return of(bounded(file));
        } catch (IOException e) {
            throw unreadable("The file is broken; send it again");
        }
    }

    private static RateFile of(byte[] bytes) throws IOException {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') return of(unzipped(bytes));
        int start = start(bytes);
        if (start >= bytes.length) throw unreadable("The file is empty");
        if (bytes[start] == '<') return once(RateSource.ECB, EcbXml.read(bytes));
        var text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        return EcbCsv.isOne(text) ? once(RateSource.ECB, EcbCsv.read(text)) : once(RateSource.FILE, RateCsv.read(text));
    }

    /** Behind a mark of the encoding, and blanks. */
    private static int start(byte[] bytes) {
        int start = bytes.length > 2 && (bytes[0] & 255) == 0xEF && (bytes[1] & 255) == 0xBB ? 3 : 0;
        while (start < bytes.length && Character.isWhitespace(bytes[start])) start++;
        return start;
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            if (zip.getNextEntry() == null) throw unreadable("There is no file in the zip");
            var inside = bounded(zip);
            if (inside.length > 1 && inside[0] == 'P' && inside[1] == 'K')
                throw unreadable("There is a zip within the zip; send the file in it");
            return inside;
        }
    }

    private static byte[] bounded(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw unreadable("The file is larger than " + MOST_BYTES / 1_000_000 + " MB");
        return bytes;
    }

    private static RateFile once(RateSource source, List<NewRate> rates) {
        if (rates.isEmpty()) throw unreadable("There is no rate in the file");
        if (rates.size() > MOST_RATES) throw unreadable("There are more than " + MOST_RATES + " rates in the file");
        var last = new HashMap<Object, NewRate>();
        for (var rate : rates) last.put(List.of(rate.from(), rate.to(), rate.on()), rate);
        return new RateFile(source, List.copyOf(last.values()));
    }

    static Problem unreadable(String says) {
        return new Problem(RateProblem.UNREADABLE_RATE_FILE, says);
    }
}
