package dev.entente.imports;

import dev.entente.problem.Findings;
import dev.entente.tenant.Digest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a file is which field, by its place from 0; what stands for fields without a column; and how the file
 * writes what can be read in two ways: "03/04/2026" and "1,234"; and the rows that somebody left out.
 */
public record Mapping(
        Map<String, Integer> columns,
        Map<String, String> constants,
        Days days,
        Decimals decimals,
        @Nullable Set<Integer> left) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final int MOST_CONSTANT = 200;

    /** What the first of two numbers in a date with slashes is. */
    public enum Days {
        DAY_FIRST,
        MONTH_FIRST
    }

    /** What stands before the cents. */
    public enum Decimals {
        POINT,
        COMMA
    }

    public Mapping {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        constants = Collections.unmodifiableMap(new TreeMap<>(constants));
        left = left == null || left.isEmpty() ? null : Collections.unmodifiableSet(new TreeSet<>(left));
    }

    /** Of which every row counts. */
    public Mapping(Map<String, Integer> columns, Map<String, String> constants, Days days, Decimals decimals) {
        this(columns, constants, days, decimals, null);
    }

    /** The same without this row: another that names the same record was chosen. */
    public Mapping leaving(int row) {
        var more = new TreeSet<>(left == null ? Set.<Integer>of() : left);
        more.add(row);
        return new Mapping(columns, constants, days, decimals, more);
    }

    /** The same for another file with these columns. */
    Mapping whole() {
        return new Mapping(columns, constants, days, decimals);
    }

    /** The same without fields that such a file had once and has no longer. */
    Mapping of(Kind kind) {
        var known = kind.fields().stream().map(Field::code).toList();
        var still = new TreeMap<>(columns);
        still.keySet().retainAll(known);
        var said = new TreeMap<>(constants);
        said.keySet().retainAll(known);
        return new Mapping(still, said, days, decimals, left);
    }

    /** Whether rows may say anything of a field. */
    boolean says(String field) {
        return columns.containsKey(field) || !constants.getOrDefault(field, "").isEmpty();
    }

    boolean leaves(int row) {
        return left != null && left.contains(row);
    }

    /** Proposes a column for each field by its name; the field's own name goes before what else it is called. */
    static Mapping propose(Kind kind, List<String> header, Days days, Decimals decimals) {
        var places = new LinkedHashMap<String, Integer>();
        for (int i = header.size() - 1; i >= 0; i--) places.put(key(header.get(i)), i);
        places.remove("");
        var columns = new LinkedHashMap<String, Integer>();
        for (var field : kind.fields()) claim(columns, places, field, List.of(field.code(), field.label()));
        for (var field : kind.fields()) claim(columns, places, field, field.synonyms());
        return new Mapping(columns, Map.of(), days, decimals);
    }

    private static void claim(
            Map<String, Integer> columns, Map<String, Integer> places, Field field, List<String> names) {
        if (columns.containsKey(field.code())) return;
        for (var name : names) {
            var place = places.get(key(name));
            if (place == null || columns.containsValue(place)) continue;
            columns.put(field.code(), place);
            return;
        }
    }

    /** "Invoice No.", "invoice_no" and "InvoiceNo" are one name. */
    static String key(String name) {
        var letters =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var words = CAMEL.matcher(letters).replaceAll(" ").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(words).replaceAll(" ").strip();
    }

    /** What two files have in common that are mapped alike: the same names in the same order. */
    static String signature(List<String> header) {
        return Digest.of(
                String.join("\n", without(header).stream().map(Mapping::key).toList()));
    }

    // What we added ourselves for people to mend a file by makes no other file of it.
    private static List<String> without(List<String> header) {
        boolean ours = !header.isEmpty() && header.getLast().equals(ErrorFiles.COLUMN);
        return ours ? header.subList(0, header.size() - 1) : header;
    }

    /** Refuses what does not fit the kind and the file; all at once. */
    void check(Kind kind, List<String> header) {
        var findings = new Findings();
        var known = kind.fields().stream().map(Field::code).toList();
        columns.forEach((field, place) -> {
            if (!known.contains(field)) findings.add("/columns/" + field, "There is no field of this name");
            if (place < 0 || place >= header.size()) findings.add("/columns/" + field, "The file has no such column");
        });
        constants.forEach((field, value) -> {
            if (!known.contains(field)) findings.add("/constants/" + field, "There is no field of this name");
            findings.line("/constants/" + field, value, MOST_CONSTANT);
        });
        if (columns.values().stream().distinct().count() < columns.size()) {
            findings.add("/columns", "Use each column for one field");
        }
        for (var field : missing(kind))
            findings.add("/columns/" + field.code(), "Say which column is " + field.label());
        findings.refuse(ImportProblem.UNCLEAR_IMPORT);
    }

    /** Fields that every record needs and that nothing gives. */
    List<Field> missing(Kind kind) {
        return kind.fields().stream()
                .filter(field -> field.required() && !gives(field.code()))
                .toList();
    }

    boolean gives(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    /** Names of columns that are not used, for people to look at. */
    public List<String> unused(List<String> header) {
        var unused = new ArrayList<String>();
        for (int i = 0; i < header.size(); i++) {
            if (!columns.containsValue(i) && !header.get(i).isEmpty()) unused.add(header.get(i));
        }
        return unused;
    }

    @Nullable
    Integer column(String field) {
        return columns.get(field);
    }

    String constant(String field) {
        return constants.getOrDefault(field, "");
    }
}
