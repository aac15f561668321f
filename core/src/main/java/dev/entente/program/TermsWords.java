package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Label;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for fields and values of terms. */
final class TermsWords {

    private static final Set<Class<?>> KEYS = Set.of(String.class, Boolean.class, Period.class, LocalDate.class);

    private TermsWords() {}

    /** A field's label within a sentence: "Rounding" is "rounding". */
    static String noun(RecordComponent field) {
        var label = field.getAnnotation(Label.class);
        var words = label == null ? field.getName() : label.value();
        return words.isEmpty() ? field.getName() : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** One of a list: a "rate" of the "Rates". */
    static String one(RecordComponent list) {
        var noun = noun(list);
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : "one of the " + noun;
    }

    /** What a field of brackets is called: "rate", or "private offer rate". */
    static String rate(RecordComponent brackets) {
        var noun = noun(brackets);
        return noun.equals("rate") || noun.equals("rates") ? "rate" : noun + " rate";
    }

    static String of(Object value) {
        return switch (value) {
            case Brackets brackets -> brackets(brackets);
            case Record row when isOfFields(row) -> fields(row);
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            case Boolean yes -> yes ? "yes" : "no";
            case LocalDate day -> ProgramChanges.day(day);
            case Period length -> length(length);
            case List<?> several -> several.stream().map(TermsWords::of).collect(Collectors.joining(", "));
            case Map<?, ?> named ->
                named.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
            case String text -> "“" + text + "”";
            default -> value.toString();
        };
    }

    /** " for enterprise at gold from 1000.00 EUR": which row is meant. */
    static String about(List<Object> keys, Set<String> tiers) {
        var what = new ArrayList<String>();
        var where = new StringBuilder();
        for (var key : keys) {
            switch (key) {
                case String tier
                when tiers.contains(tier) -> where.append(" at ").append(tier);
                case Amount bound -> where.append(" from ").append(bound);
                case String text -> what.add(text);
                default -> what.add(of(key));
            }
        }
        return (what.isEmpty() ? "" : " for " + String.join(", ", what)) + where;
    }

    /** What tells a row from the others of its list: its texts, conditions, days and lengths of time. */
    static List<Object> keys(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(TermsWords::isKey)
                .map(field -> key(field, value(row, field)))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableList());
    }

    // A condition that may be left out is known by its name: "registered", or "not registered".
    private static @Nullable Object key(RecordComponent field, @Nullable Object value) {
        return value instanceof Boolean yes ? (yes ? noun(field) : "not " + noun(field)) : value;
    }

    static boolean areToldApart(List<Record> rows) {
        var seen = new HashSet<List<Object>>();
        return rows.stream().allMatch(row -> seen.add(keys(row)));
    }

    /** The one field of a row that is not what tells it apart; null if there are more, or it has fields itself. */
    static @Nullable RecordComponent figure(Record row) {
        var rest = Arrays.stream(row.getClass().getRecordComponents())
                .filter(field -> !isKey(field))
                .toList();
        if (rest.size() != 1 || rest.getFirst().getType() == Brackets.class) return null;
        return isOfFields(value(row, rest.getFirst())) ? null : rest.getFirst();
    }

    /** Whether a value is a record of a model's own, with fields to look into. */
    static boolean isOfFields(@Nullable Object value) {
        return value instanceof Record && !value.getClass().getPackageName().startsWith("dev.entente.api");
    }

    /** The rows of a list that has some; null for anything else. */
    @SuppressWarnings("unchecked") // each element was looked at
    static @Nullable List<Record> rows(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(TermsWords::isOfFields)
                ? (List<Record>) list
                : null;
    }

    static @Nullable Object value(Record row, RecordComponent field) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true); // records of terms need not be public
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isKey(RecordComponent field) {
        return KEYS.contains(field.getType());
    }

    private static String fields(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(field -> !isKey(field) && value(row, field) != null)
                .map(field -> named(field, Objects.requireNonNull(value(row, field))))
                .collect(Collectors.joining(", "));
    }

    private static String named(RecordComponent field, Object value) {
        return value instanceof Brackets && rate(field).equals("rate") ? of(value) : noun(field) + " " + of(value);
    }

    private static String brackets(Brackets brackets) {
        if (brackets.rates().size() == 1)
            return brackets.rates().getFirst().rate().toString();
        return brackets.rates().stream()
                .map(row -> row.rate() + " from " + row.from())
                .collect(Collectors.joining(", "));
    }

    private static String length(Period length) {
        var words = new ArrayList<String>();
        if (length.getYears() != 0) words.add(length.getYears() == 1 ? "1 year" : length.getYears() + " years");
        if (length.getMonths() != 0) words.add(length.getMonths() == 1 ? "1 month" : length.getMonths() + " months");
        if (length.getDays() != 0) words.add(length.getDays() == 1 ? "1 day" : length.getDays() + " days");
        return words.isEmpty() ? "no time" : String.join(" ", words);
    }
}
