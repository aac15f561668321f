package dev.entente.ui.terms;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Brackets.From;
import dev.entente.api.Condition;
import dev.entente.api.Percentage;
import dev.entente.plugin.ApiJson;
import dev.entente.ui.kit.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A row in one line, as it is read while it is closed: when it holds, and what it comes to. */
record RowWords(String when, String comes) {

    private static final String ANY = "Any";

    static RowWords of(List<FormPart> parts, JsonNode row) {
        return new Lines(Format.user()).of(parts, row);
    }

    private static final class Lines {

        private final Format format;
        private final List<String> when = new ArrayList<>();
        private final List<String> comes = new ArrayList<>();

        private Lines(Format format) {
            this.format = format;
        }

        private RowWords of(List<FormPart> parts, JsonNode row) {
            parts.forEach(part -> add(part, row.path(part.name())));
            var words = when.isEmpty() ? ANY : Format.word(String.join(" \u00b7 ", when));
            return new RowWords(words, String.join(", ", comes));
        }

        private void add(FormPart part, JsonNode value) {
            if (value.isMissingNode() || value.isNull()) return;
            switch (part.kind()) {
                case TEXT, FIGURE -> once(part.name().equals("tier") ? "tier " + text(value) : text(value));
                case LENGTH, DAY -> when.add(Typed.shown(part.kind(), value));
                case YES_NO -> when.add(value.asBoolean(false) ? lower(part.label()) : "not " + lower(part.label()));
                case CONDITION -> when.add(condition(value));
                case PERCENT -> comes.add(percent(value));
                case AMOUNT -> amount(part, value);
                case BRACKETS -> comes.add(brackets(value));
                case KINDS -> inner(part.parts(value.path("type").asString("")), value);
                case ROWS -> comes.add(count(value.size(), lower(part.label())));
                case WHOLE -> {
                    if (part.name().equals("after"))
                        when.add(text(value).equals("0") ? "at once" : "after " + text(value));
                }
                case CHOICE -> {
                    if (part.name().equals("counted")) when.add(text(value).replace('-', ' '));
                }
                case NUMBER, NUMBERS, UNIT, FIELDS, WRITTEN, WINDOW -> {
                    // what is agreed around it is read in the open row
                }
            }
        }

        private void inner(List<FormPart> parts, JsonNode value) {
            var words = RowWords.of(parts, value);
            if (!words.comes().isEmpty()) comes.add(words.comes());
            else if (!words.when().equals(ANY)) comes.add(words.when());
        }

        // A name and its code are one word most of the time.
        private void once(String words) {
            if (when.stream().noneMatch(words::equalsIgnoreCase)) when.add(words);
        }

        private String percent(JsonNode value) {
            var read = read(value, Percentage.class);
            return read == null ? text(value) + "%" : format.percent(read);
        }

        private void amount(FormPart part, JsonNode value) {
            var read = read(value, Amount.class);
            var words = read == null ? text(value.path("value")) : format.money(read);
            if (part.name().equals("from")) when.add("from " + words);
            else comes.add(words);
        }

        private String brackets(JsonNode value) {
            var read = read(value, Brackets.class);
            if (read == null) return "";
            if (read.rates().size() == 1)
                return format.percent(read.rates().getFirst().rate());
            return read.rates().stream().map(this::bracket).collect(Collectors.joining(", "));
        }

        private String bracket(From from) {
            var rate = format.percent(from.rate());
            return from.from().minor() == 0 ? rate : rate + " from " + format.label(from.from());
        }
    }

    private static String condition(JsonNode value) {
        var read = read(value, Condition.class);
        return read == null ? "" : Format.word(read.toString());
    }

    private static <T> @Nullable T read(JsonNode value, Class<T> type) {
        try {
            return ApiJson.mapper().treeToValue(value, type);
        } catch (JacksonException | IllegalArgumentException | ArithmeticException unclear) {
            return null; // it is marked where it is typed
        }
    }

    private static String text(JsonNode value) {
        var text = value.asString("").strip();
        return text.isEmpty() ? "\u2026" : text;
    }

    private static String count(int rows, String label) {
        return rows == 1 && label.endsWith("s") ? "1 " + label.substring(0, label.length() - 1) : rows + " " + label;
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
