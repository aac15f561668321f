package dev.entente.territory;

import dev.entente.problem.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One territory in the cell of a file that says what a partner covers: its code, and one segment (empty: all). No cell says until
 * when; of what was covered before, that is known beside it: the first day on which it holds no longer, null where it goes on.
 */
public record CoverageCell(
        String code, String segment, @Nullable LocalDate until) {

    CoverageCell(String code, String segment) {
        this(code, segment, null);
    }

    /** What a cell says in which nothing is covered; an empty one says nothing. */
    public static final String NOTHING = "-";

    private static final Comparator<CoverageCell> ORDER =
            Comparator.comparing(CoverageCell::code).thenComparing(CoverageCell::segment);

    /** "dach (Enterprise)". */
    String words() {
        return segment.isEmpty() ? code : code + " (" + segment + ")";
    }

    /** Of all, in the order of their codes; empty where there is none. */
    static String write(Collection<CoverageCell> all) {
        return all.stream().sorted(ORDER).map(CoverageCell::words).collect(Collectors.joining(", "));
    }

    /** What stands in a cell: with commas between, but for those inside of brackets. Refused as what is covered. */
    public static List<CoverageCell> read(String cell) {
        var cells = new ArrayList<CoverageCell>();
        if (cell.strip().equals(NOTHING)) return cells;
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i);
            if (next == '(') depth++;
            if (next == ')') depth--;
            if (depth != 0 || next != ',' && next != ';') continue;
            add(cells, cell.substring(begin, i));
            begin = i + 1;
        }
        add(cells, cell.substring(begin));
        return cells;
    }

    /** The same with what is known of when they end, by their words. */
    public static List<CoverageCell> read(String cell, Map<String, LocalDate> ends) {
        return read(cell).stream()
                .map(each -> new CoverageCell(each.code(), each.segment(), ends.get(each.words())))
                .toList();
    }

    private static void add(List<CoverageCell> cells, String written) {
        var word = written.strip();
        if (word.isEmpty()) return;
        int bracket = word.indexOf('(');
        boolean isClosed = bracket < 0 ? word.indexOf(')') < 0 : word.endsWith(")");
        if (!isClosed || bracket == 0)
            new Findings()
                    .add(
                            "/covers",
                            "Write codes of territories, each with its segment in brackets: dach (Enterprise), nordics")
                    .refuse(TerritoryProblem.UNCLEAR_COVERAGE);
        var read = bracket < 0
                ? new CoverageCell(word, "")
                : new CoverageCell(
                        word.substring(0, bracket).strip(),
                        word.substring(bracket + 1, word.length() - 1).strip());
        if (cells.stream().noneMatch(read::isSame)) cells.add(read);
    }

    boolean isSame(CoverageCell other) {
        return code.equals(other.code()) && Place.isSame(segment, other.segment());
    }
}
