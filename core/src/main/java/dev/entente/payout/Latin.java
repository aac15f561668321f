package dev.entente.payout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/** Names in the letters that every bank takes: a pure function. */
final class Latin {

    /** Letters that are no letter with a mark. */
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("\u00DF", "ss"),
            Map.entry("\u00E6", "ae"),
            Map.entry("\u00C6", "Ae"),
            Map.entry("\u0153", "oe"),
            Map.entry("\u0152", "Oe"),
            Map.entry("\u00FE", "th"),
            Map.entry("\u00DE", "Th"),
            Map.entry("\u00F8", "o"),
            Map.entry("\u00D8", "O"),
            Map.entry("\u0142", "l"),
            Map.entry("\u0141", "L"),
            Map.entry("\u0111", "d"),
            Map.entry("\u0110", "D"),
            Map.entry("\u00F0", "d"),
            Map.entry("\u00D0", "D"),
            Map.entry("\u0127", "h"),
            Map.entry("\u0126", "H"),
            Map.entry("\u0131", "i"),
            Map.entry("&", "+"));

    private Latin() {}

    /** Letters without their marks; what is still none of the letters that banks take becomes a blank. */
    static String of(String text, int most) {
        var plain = unmarked(text)
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .replaceAll(" +", " ")
                .strip();
        var words = plain.isEmpty() ? "NOTPROVIDED" : plain;
        return words.length() > most ? words.substring(0, most).strip() : words;
    }

    /** Whether a bank reads the name: it has letters or digits, and none of them is lost. */
    static boolean keeps(String name) {
        var letters =
                unmarked(name).codePoints().filter(Character::isLetterOrDigit).toArray();
        return letters.length > 0 && Arrays.stream(letters).allMatch(letter -> letter < 128);
    }

    private static String unmarked(String text) {
        var spelled = text;
        for (var each : SPELLED.entrySet()) spelled = spelled.replace(each.getKey(), each.getValue());
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }
}
