package dev.entente.program;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two files line by line beside each other: what stayed, what is gone, what is new. A pure function. */
public final class SideBySide {

    /** Beyond so many pairs of lines all that is between the same beginning and end counts as other lines. */
    private static final long MOST = 4_000_000;

    private SideBySide() {}

    /** A line of either file, or the same line of both; null where the file has none there. */
    public record Row(@Nullable String before, @Nullable String after) {

        public boolean isSame() {
            return before != null && before.equals(after);
        }
    }

    public static List<Row> of(String before, String after) {
        return of(before.lines().toList(), after.lines().toList());
    }

    private static List<Row> of(List<String> before, List<String> after) {
        int first = 0;
        int least = Math.min(before.size(), after.size());
        while (first < least && before.get(first).equals(after.get(first))) first++;
        int last = 0;
        while (last < least - first && fromEnd(before, last).equals(fromEnd(after, last))) last++;
        var rows = new ArrayList<Row>();
        for (int i = 0; i < first; i++) rows.add(new Row(before.get(i), after.get(i)));
        rows.addAll(between(before.subList(first, before.size() - last), after.subList(first, after.size() - last)));
        for (int i = last - 1; i >= 0; i--) rows.add(new Row(fromEnd(before, i), fromEnd(after, i)));
        return rows;
    }

    private static String fromEnd(List<String> lines, int at) {
        return lines.get(lines.size() - 1 - at);
    }

    private static List<Row> between(List<String> before, List<String> after) {
        boolean isHandy = (long) before.size() * after.size() <= MOST;
        var left = isHandy ? longest(before, after) : new int[0][0];
        var gone = new ArrayList<String>();
        var added = new ArrayList<String>();
        var rows = new ArrayList<Row>();
        int i = 0;
        int j = 0;
        while (isHandy && i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pair(gone, added, rows);
                rows.add(new Row(before.get(i++), after.get(j++)));
            } else if (left[i + 1][j] >= left[i][j + 1]) gone.add(before.get(i++));
            else added.add(after.get(j++));
        }
        gone.addAll(before.subList(i, before.size()));
        added.addAll(after.subList(j, after.size()));
        pair(gone, added, rows);
        return rows;
    }

    /** How many lines two ends of the files have in common. */
    private static int[][] longest(List<String> before, List<String> after) {
        var left = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                left[i][j] = before.get(i).equals(after.get(j))
                        ? left[i + 1][j + 1] + 1
                        : Math.max(left[i + 1][j], left[i][j + 1]);
            }
        }
        return left;
    }

    /** What is gone stands beside what is new in its place. */
    private static void pair(List<String> gone, List<String> added, List<Row> rows) {
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            rows.add(new Row(i < gone.size() ? gone.get(i) : null, i < added.size() ? added.get(i) : null));
        }
        gone.clear();
        added.clear();
    }
}
