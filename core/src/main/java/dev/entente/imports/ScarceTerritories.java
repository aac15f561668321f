package dev.entente.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which territories might become full while a file is taken in. The check looks at a part of a file at a time and does not know
 * whom an earlier part has cover what, so it notes for each part how many would, and says where all are more than there is room.
 */
final class ScarceTerritories {

    private static final Pattern NOTE =
            Pattern.compile("(\\S+): (\\d+) more, with room for (-?\\d+), from row \\d+ on");
    private static final int MOST_TOLD = 5;

    private final Map<String, Integer> coming = new TreeMap<>();
    private final Map<String, Integer> room = new TreeMap<>();
    private final Map<String, Integer> parts = new TreeMap<>();

    /** Of one partner in a part: by code, what it would begin to cover, and the room there is. */
    void add(Map<String, Integer> begun) {
        begun.forEach((code, free) -> add(code, 1, free));
    }

    private void add(String code, int partners, int free) {
        coming.merge(code, partners, Integer::sum);
        room.merge(code, free, Math::min);
        parts.merge(code, 1, Integer::sum);
    }

    /** Of the part that begins with a row. */
    List<String> notes(int row) {
        var notes = new ArrayList<String>();
        coming.forEach((code, partners) -> notes.add(
                code + ": " + partners + " more, with room for " + room.get(code) + ", from row " + row + " on"));
        return notes;
    }

    /** Of the notes of all parts; empty where there is room, or where one part is all, since its rows are told apart. */
    static String remark(List<String> notes) {
        var whole = new ScarceTerritories();
        for (var note : notes) {
            var read = NOTE.matcher(note);
            if (read.matches())
                whole.add(read.group(1), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)));
        }
        var full = whole.coming.keySet().stream().filter(whole::mayBeFull).toList();
        if (full.isEmpty()) return "";
        var more = full.size() > MOST_TOLD ? " and others" : "";
        return "There may not be room for all who would cover "
                + String.join(", ", full.subList(0, Math.min(full.size(), MOST_TOLD))) + more
                + ": their rows are far apart and were not compared. Put them together to see which are refused.";
    }

    private boolean mayBeFull(String code) {
        return parts.getOrDefault(code, 0) > 1 && coming.getOrDefault(code, 0) > room.getOrDefault(code, 0);
    }
}
