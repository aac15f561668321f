package dev.entente.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One part of a territory's rules, such as their countries, as a cell of a file and back: words of a rule with commas between, rules
 * with bars ("DE, AT | FR"). A word that has one of these in it stands in quotes, and a quote in it twice.
 */
public final class ReachCells {

    private ReachCells() {}

    /** Empty where no rule says anything of this part. */
    public static String write(List<Reach> rules, Function<Reach, List<String>> part) {
        var said = rules.stream().map(part).toList();
        if (said.stream().allMatch(List::isEmpty)) return "";
        return said.stream()
                .map(words -> words.stream().map(ReachCells::quoted).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" | "));
    }

    private static String quoted(String word) {
        boolean isPlain = word.chars().noneMatch(each -> each == ',' || each == '|' || each == '"');
        return isPlain ? word : '"' + word.replace("\"", "\"\"") + '"';
    }

    /** Rule by rule, in their order; none where the cell is empty. */
    public static List<List<String>> read(String cell) {
        if (cell.isBlank()) return List.of();
        var rules = new ArrayList<List<String>>();
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == '"') quoted = !quoted;
            // Closed and opened at once, it is a quote of the word itself.
            if (next == '"' && !(quoted && i > 0 && cell.charAt(i - 1) == '"')) continue;
            if (quoted && next != '"' || next != ',' && next != '|') {
                word.append(next);
                continue;
            }
            end(word, words);
            if (next == '|') {
                rules.add(List.copyOf(words));
                words.clear();
            }
        }
        end(word, words);
        rules.add(List.copyOf(words));
        return rules;
    }

    private static void end(StringBuilder word, List<String> words) {
        var whole = word.toString().strip();
        if (!whole.isEmpty()) words.add(whole);
        word.setLength(0);
    }

    /** The rules of these parts, which name as many of them as the part that names most. */
    public static List<Reach> rules(String countries, String postalCodes, String segments, String industries) {
        var parts = List.of(read(countries), read(postalCodes), read(segments), read(industries));
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        var rules = new ArrayList<Reach>();
        for (int i = 0; i < most; i++)
            rules.add(new Reach(at(parts.get(0), i), at(parts.get(1), i), at(parts.get(2), i), at(parts.get(3), i)));
        return rules;
    }

    private static List<String> at(List<List<String>> part, int rule) {
        return rule < part.size() ? part.get(rule) : List.of();
    }
}
