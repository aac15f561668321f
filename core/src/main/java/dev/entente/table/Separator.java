package dev.entente.table;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands between the cells: the sign that every line has as often as the first one does. */
final class Separator {

    private static final char[] POSSIBLE = {',', ';', '\t', '|'};
    private static final int LINES = 20;

    private Separator() {}

    /** "sep=;" as a first line says it, for spreadsheets; it is no row. */
    static boolean isSaid(String sample) {
        return sample.startsWith("sep=")
                && sample.length() > 5
                && (sample.charAt(5) == '\r' || sample.charAt(5) == '\n');
    }

    static char of(String sample) {
        if (isSaid(sample)) return sample.charAt(4);
        char best = ',';
        int bestScore = 0;
        for (char separator : POSSIBLE) {
            int score = score(counts(sample, separator));
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    // Lines that agree weigh more than many signs in one of them.
    private static int score(List<Integer> counts) {
        int header = counts.getFirst();
        if (header == 0) return 0;
        int alike = (int) counts.stream().filter(count -> count == header).count();
        return alike * 1_000 / counts.size() * 1_000 + Math.min(header, 999);
    }

    /** How often it stands in each of the first lines, outside quotes. */
    private static List<Integer> counts(String sample, char separator) {
        var counts = new ArrayList<Integer>();
        int count = 0;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < sample.length() && counts.size() < LINES; i++) {
            char c = sample.charAt(i);
            if (c == '"') quoted = !quoted;
            if (!quoted && c == separator) count++;
            if (!quoted && c == '\n') {
                if (!blank) counts.add(count);
                count = 0;
                blank = true;
            } else if (c != '\r') {
                blank = false;
            }
        }
        // The last line of the sample may be cut in the middle.
        if (counts.isEmpty()) counts.add(count);
        return counts;
    }
}
