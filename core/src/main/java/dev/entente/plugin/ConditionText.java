package dev.entente.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Conditions as a line of text: {@code tier in (gold, platinum) and not region = emea and line net >= 50,000.00 EUR}, and
 * {@code total(net-revenue, FISCAL_YEAR, family = software, per CUSTOMER) >= 100,000 EUR} for a running total. It says what the
 * form of a program file says and nothing more, so that one becomes the other and back. A value that is not there yet is a
 * question mark, which can be written but not read.
 */
public final class ConditionText {

    /** Longer texts are not read. */
    public static final int LONGEST = 5000;

    static final String TOTAL = "total";
    static final String HOLE = "?";
    static final List<String> AROUND = List.of("all", "any");

    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_./:-]*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Set<String> OF_THE_TEXT = Set.of(
            "and", "or", "not", "in", "is", "all", "any", "total", "one", "of", "at", "above", "below", "known",
            "unknown", "per");

    /** Either the condition as it stands in a program file, or where and why the text is none. */
    public sealed interface Outcome {}

    /** As it stands in a program file. */
    public record Read(JsonNode condition) implements Outcome {}

    /** Which character cannot be read, counted from 1, and what could stand there. */
    public record Unclear(int column, String words) implements Outcome {

        /** Both in one sentence. */
        public String sentence() {
            return "Column " + column + ": " + words;
        }
    }

    private ConditionText() {}

    /** A text as the condition that it is. */
    public static Outcome read(String text) {
        if (text.length() > LONGEST) return new Unclear(LONGEST + 1, "write no more than " + LONGEST + " characters");
        try {
            return new Read(ConditionReader.of(text));
        } catch (ConditionRefused refused) {
            return refused.unclear();
        }
    }

    /** What stands in a program file as a text; empty where it is no condition. */
    public static Optional<String> print(JsonNode condition) {
        return print(condition, 0);
    }

    private static Optional<String> print(JsonNode node, int depth) {
        if (!node.isObject() || depth > ConditionReader.DEEPEST) return Optional.empty();
        if (node.path("field").isString() && node.size() == 2)
            return test(word(node.path("field").asString()), node);
        if (node.path("measure").isObject() && node.size() == 2) return test(total(node), node);
        if (node.size() != 1) return Optional.empty();
        if (node.has("not")) return print(node.path("not"), depth + 1).map(of -> "not " + within(node.path("not"), of));
        return node.has("all") ? several("all", node, depth) : several("any", node, depth);
    }

    private static Optional<String> several(String name, JsonNode node, int depth) {
        var of = node.path(name);
        if (!of.isArray() || of.isEmpty()) return Optional.empty();
        var parts = new ArrayList<String>();
        for (var each : of) {
            var part = print(each, depth + 1);
            if (part.isEmpty()) return part;
            parts.add(of.size() == 1 ? part.get() : within(each, part.get()));
        }
        if (parts.size() == 1) return Optional.of(name + "(" + parts.getFirst() + ")");
        return Optional.of(String.join(name.equals("all") ? " and " : " or ", parts));
    }

    /** Groups of several stand in brackets within others. */
    private static String within(JsonNode node, String printed) {
        boolean joins = node.path("all").size() > 1 || node.path("any").size() > 1;
        return joins ? "(" + printed + ")" : printed;
    }

    private static Optional<String> test(String what, JsonNode node) {
        for (var each : Comparison.values()) {
            if (!node.has(each.written())) continue;
            var value = node.path(each.written());
            return Optional.of(what + " " + each.text()
                    + switch (each) {
                        case UNKNOWN -> "";
                        case ONE_OF ->
                            " ("
                                    + value.valueStream()
                                            .map(ConditionText::literal)
                                            .collect(Collectors.joining(", ")) + ")";
                        default -> " " + literal(value);
                    });
        }
        return Optional.empty();
    }

    private static String total(JsonNode node) {
        var measure = node.path("measure");
        var parts = new ArrayList<String>();
        parts.add(quoted(measure.path("what").asString("")));
        parts.add(measure.path("window").asString(HOLE));
        measure.path("only")
                .properties()
                .forEach(each -> parts.add(
                        quoted(each.getKey()) + " = " + quoted(each.getValue().asString(""))));
        if (measure.has("per")) parts.add("per " + measure.path("per").asString(""));
        var unit = measure.path("unit").asString("");
        boolean isSaid = node.valueStream()
                .anyMatch(each -> each.path("unit").asString("").equals(unit) && each.has("value"));
        if (!isSaid && !unit.isEmpty()) parts.add("in " + unit);
        return TOTAL + "(" + String.join(", ", parts) + ")";
    }

    private static String literal(JsonNode value) {
        if (value.isObject())
            return figure(value.path("value").asString("")) + " "
                    + value.path("unit").asString(HOLE);
        if (value.isNull() || value.isMissingNode()) return HOLE;
        return value.isString() ? quoted(value.stringValue()) : value.asString();
    }

    /** With commas between thousands. */
    private static String figure(String value) {
        if (!WHOLE.matcher(value).matches()) return value.isEmpty() ? HOLE : quoted(value);
        int point = value.indexOf('.');
        var whole = point < 0 ? value : value.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : value.substring(point));
    }

    private static String quoted(String text) {
        if (text.isEmpty()) return HOLE;
        if (BARE.matcher(text).matches() && !OF_THE_TEXT.contains(text.toLowerCase(Locale.ROOT))) return text;
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** TERM_MONTHS as "term months". */
    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
