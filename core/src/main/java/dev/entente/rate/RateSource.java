package dev.entente.rate;

import dev.entente.api.Label;
import dev.entente.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who says an exchange rate: somebody by hand, a file, the European Central Bank, or whom an entry or a file names, such as
 * TREASURY. Each may say one of the same pair and day.
 *
 * <p>Where nobody says whose counts, the first of a day does: what was entered by hand, what files without a name say, the European
 * Central Bank, and then the others by their codes. A source that is named for one program so changes no other's day.
 */
public record RateSource(@Label("Source") String code) implements Comparable<RateSource> {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    private static final int LONGEST = 40;

    public static final RateSource ENTERED = new RateSource("ENTERED");
    public static final RateSource FILE = new RateSource("FILE");
    public static final RateSource ECB = new RateSource("ECB");

    private static final List<RateSource> FIRST = List.of(ENTERED, FILE, ECB);
    private static final Comparator<RateSource> ORDER =
            Comparator.comparingInt(RateSource::place).thenComparing(RateSource::code);

    private static int place(RateSource source) {
        int place = FIRST.indexOf(source);
        return place < 0 ? FIRST.size() : place;
    }

    /** As somebody wrote it, in small letters or capitals; what can be no source is refused under a pointer. */
    public static RateSource read(String written, String at) {
        var code = written.strip().toUpperCase(Locale.ROOT);
        if (isOne(code)) return new RateSource(code);
        throw Problem.field(
                RateProblem.UNCLEAR_EXCHANGE_RATE,
                at,
                "Write a source such as TREASURY: letters, digits and hyphens, at most " + LONGEST);
    }

    public static boolean isOne(String code) {
        return code.length() <= LONGEST && CODE.matcher(code).matches();
    }

    public RateSource {
        if (!isOne(code)) throw new IllegalArgumentException(code + " is no source of exchange rates");
    }

    /** What people call it. */
    public String words() {
        return switch (code) {
            case "ENTERED" -> "entered by hand";
            case "FILE" -> "from a file";
            case "ECB" -> "European Central Bank";
            default -> code;
        };
    }

    /** " (source: TREASURY)", behind what goes by its rates alone; nothing where those of any count. */
    public static String only(@Nullable RateSource source) {
        return source == null ? "" : " (source: " + source.words() + ")";
    }

    /** As a key or a query has it: empty where it is any. */
    static String asked(@Nullable RateSource source) {
        return source == null ? "" : source.code();
    }

    @Override
    public int compareTo(RateSource other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
