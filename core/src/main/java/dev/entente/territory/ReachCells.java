package dev.entente.territory;

import dev.entente.problem.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One part of a territory's rules, such as their countries, as a cell of a file and back: words of a rule with commas between, rules
 * with bars ("DE, AT | FR"). A word that has one of these in it stands in quotes, and a quote in it twice.
 */
public final class ReachCells {

    private static final List<String> PARTS = List.of("/countries", "/postalCodes", "/segments", "/industries");

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

    /**
     * The rules of these parts. Each that says anything says it of every rule: which one it means could only be guessed otherwise.
     * Refused by the part.
     */
    public static List<Reach> rules(String countries, String postalCodes, String segments, String industries) {
        var cells = List.of(countries, postalCodes, segments, industries);
        var parts = cells.stream().map(ReachCells::read).toList();
        int most = parts.stream().mapToInt(List::size).max().orElse(0);
        check(cells, parts, most);
        var rules = new ArrayList<Reach>();
        for (int i = 0; i < most; i++)
            rules.add(new Reach(at(parts.get(0), i), at(parts.get(1), i), at(parts.get(2), i), at(parts.get(3), i)));
        return rules;
    }

    private static void check(List<String> cells, List<List<List<String>>> parts, int most) {
        var findings = new Findings();
        for (int i = 0; i < PARTS.size(); i++) {
            int said = parts.get(i).size();
            if (cells.get(i).chars().filter(each -> each == '"').count() % 2 > 0)
                findings.add(PARTS.get(i), "Close the quote, or write it twice inside of two");
            else if (said > 0 && said < most)
                findings.add(PARTS.get(i), "Say it of all " + most + " rules, with bars between, or leave it empty");
        }
        findings.refuse(TerritoryProblem.UNCLEAR_TERRITORY);
    }

    private static List<String> at(List<List<String>> part, int rule) {
        return part.isEmpty() ? List.of() : part.get(rule);
    }
}
