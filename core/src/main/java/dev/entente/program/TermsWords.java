package dev.entente.program;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
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

    private static final Set<Class<?>> KEYS =
            Set.of(String.class, Boolean.class, Period.class, LocalDate.class, Condition.class);

    /** Labels that only head a group of fields: what is in it says enough by itself. */
    private static final Set<String> HEADINGS = Set.of("rate", "limits", "conventions", "figure");

    /** Labels that say nothing without the group that they are in. */
    private static final Set<String> BARE = Set.of("of", "length");

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
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** A field in a group of fields: "rounding mode", "in force until", "at least". */
    static String within(String group, String noun) {
        if (group.isEmpty() || HEADINGS.contains(group) || noun.startsWith(group)) return noun;
        if (BARE.contains(noun)) return group;
        return group.equals("in force") && noun.contains("business") ? noun : group + " " + noun;
    }

    /** What is nothing but its one field: a rate of so many percent is those percent. */
    static @Nullable Object bare(@Nullable Object value) {
        if (!(value instanceof Record row) || !isOfFields(value)) return value;
        var fields = row.getClass().getRecordComponents();
        return fields.length == 1 && !isKey(fields[0]) ? bare(value(row, fields[0])) : value;
    }

    /** Whether it is said by words, which do not go from one to another as figures do. */
    static boolean isWord(Object value) {
        return switch (value) {
            case Enum<?> _, Boolean _, Condition _ -> true;
            case Amount _, Percentage _ -> false;
            default -> value instanceof Record;
        };
    }

    /** What a field of brackets is called: "rate", or "private offer rate". */
    static String rate(RecordComponent brackets) {
        var noun = noun(brackets);
        return noun.equals("rate") || noun.equals("rates") ? "rate" : noun + " rate";
    }

    static String of(Object value) {
        return switch (value) {
            case Brackets brackets -> brackets(brackets);
            case Measure measure -> measure(measure);
            case Record row when bare(row) instanceof Object only && only != row -> of(only);
            case Record row when isOfFields(row) -> fields(row);
            case Measure.Window window -> window(window);
            case Enum<?> constant -> label(constant);
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
                case Condition condition -> where.append(" where ").append(condition);
                case String text -> what.add(text);
                default -> what.add(of(key));
            }
        }
        return (what.isEmpty() ? "" : " for " + String.join(", ", what)) + where;
    }

    /** What tells a row from the others of its list: its texts, conditions, days and lengths of time; its name is enough. */
    static List<Object> keys(Record row) {
        var keys = Arrays.stream(row.getClass().getRecordComponents())
                .filter(TermsWords::isKey)
                .map(field -> key(field, value(row, field)))
                .filter(Objects::nonNull)
                .toList();
        boolean isNamed = keys.stream().anyMatch(String.class::isInstance);
        return keys.stream()
                .filter(key -> !(isNamed && key instanceof Condition))
                .toList();
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

    /** The first field of a row that is a list of rows itself; null where none is. */
    static @Nullable RecordComponent listOfRows(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(field -> value(row, field) instanceof List<?> list && !list.isEmpty() && rows(list) != null)
                .findFirst()
                .orElse(null);
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
        var words = of(value);
        return isSaid(field, value, words) ? words : noun(field) + " " + words;
    }

    /** Whether the words of a value say by themselves what it is. */
    static boolean isSaid(RecordComponent field, Object value, String words) {
        var noun = noun(field);
        return value instanceof Brackets && rate(field).equals("rate")
                || HEADINGS.contains(noun)
                || BARE.contains(noun)
                || words.startsWith(noun + " ");
    }

    /** "net revenue by month, only family usage". */
    private static String measure(Measure measure) {
        var words = new StringBuilder(measure.what().replace('-', ' '))
                .append(" by ")
                .append(window(measure.window()));
        if (measure.per() != Measure.Per.PARTNER) words.append(" and ").append(plain(measure.per()));
        if (!measure.only().isEmpty()) words.append(", only ").append(of(measure.only()));
        return words.toString();
    }

    private static String window(Measure.Window window) {
        return switch (window) {
            case Measure.Window.Calendar calendar -> plain(calendar);
            case Measure.Window.Last(var span) -> "the last " + length(span);
            case Measure.Window.Since(var day) -> "all since " + ProgramChanges.day(day);
            case Measure.Window.Ago(var calendar, var back) -> plain(calendar) + ", " + length(back) + " ago";
            case Measure.Window.SubscriptionMonths(int first, int last) ->
                "months " + first + " to " + last + " of the subscription";
        };
    }

    private static String label(Enum<?> constant) {
        try {
            var label = constant.getDeclaringClass().getField(constant.name()).getAnnotation(Label.class);
            return label == null ? plain(constant.name()) : label.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(Object word) {
        return word.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
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
