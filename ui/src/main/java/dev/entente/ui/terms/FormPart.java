package dev.entente.ui.terms;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.CommercialModel.Motion;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One part of a form, made from a component of a record: what it is called, how it is filled in, and what it may be made
 * of. Parts within it have names of their own; of a list, they are those of one row, and of a choice of kinds, by kind.
 *
 * @param said what some of the choices are called
 */
record FormPart(
        String name,
        String label,
        String help,
        Kind kind,
        boolean optional,
        Map<String, List<FormPart>> within,
        Map<String, String> said)
        implements Serializable {

    /** The one entry of {@link #within} where there is no choice. */
    private static final String ONLY = "";

    /** How a part is filled in; whatever has no field of its own is written as in a program file. */
    enum Kind {
        TEXT,
        WHOLE,
        PERCENT,
        NUMBER,
        AMOUNT,
        UNIT,
        YES_NO,
        CHOICE,
        DAY,
        LENGTH,
        WINDOW,
        FIGURE,
        NUMBERS,
        CONDITION,
        BRACKETS,
        ROWS,
        FIELDS,
        KINDS,
        WRITTEN
    }

    private static final Map<Class<?>, Kind> PLAIN = Map.ofEntries(
            Map.entry(String.class, Kind.TEXT),
            Map.entry(Motion.class, Kind.TEXT),
            Map.entry(Measure.Window.class, Kind.WINDOW),
            Map.entry(int.class, Kind.WHOLE),
            Map.entry(Integer.class, Kind.WHOLE),
            Map.entry(long.class, Kind.WHOLE),
            Map.entry(Long.class, Kind.WHOLE),
            Map.entry(boolean.class, Kind.YES_NO),
            Map.entry(Boolean.class, Kind.YES_NO),
            Map.entry(BigDecimal.class, Kind.NUMBER),
            Map.entry(Percentage.class, Kind.PERCENT),
            Map.entry(Amount.class, Kind.AMOUNT),
            Map.entry(Exact.class, Kind.AMOUNT),
            Map.entry(UnitPrice.class, Kind.AMOUNT),
            Map.entry(Unit.class, Kind.UNIT),
            Map.entry(LocalDate.class, Kind.DAY),
            Map.entry(Period.class, Kind.LENGTH),
            Map.entry(Condition.class, Kind.CONDITION),
            Map.entry(Brackets.class, Kind.BRACKETS));

    private static final List<FormPart> RANGE = List.of(
            plain("from", "From", Kind.DAY, false),
            new FormPart(
                    "until",
                    "Until",
                    "The day after the last one. Left out, without an end.",
                    Kind.DAY,
                    true,
                    Map.of()));

    private static final List<FormPart> MEASURE = List.of(
            plain("what", "Figure", Kind.FIGURE, false),
            plain("unit", "Unit", Kind.UNIT, false),
            plain("window", "Counted over", Kind.WINDOW, false),
            new FormPart("per", "Of each", "Left out, of the partner.", Kind.CHOICE, true, choices(Per.class)),
            new FormPart("only", "Only where", "Such as {family: software}.", Kind.WRITTEN, true, Map.of()));

    FormPart {
        within = Collections.unmodifiableMap(new LinkedHashMap<>(within));
        said = Map.copyOf(said);
    }

    /** Whose choices are called like their names. */
    FormPart(String name, String label, String help, Kind kind, boolean optional, Map<String, List<FormPart>> within) {
        this(name, label, help, kind, optional, within, Map.of());
    }

    /** The parts of a record, in its order. */
    static List<FormPart> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(FormPart::of).toList();
    }

    /** The parts of a measure. */
    static List<FormPart> measured() {
        return MEASURE;
    }

    List<FormPart> parts() {
        return within.getOrDefault(ONLY, List.of());
    }

    /** The parts of one of several kinds. */
    List<FormPart> parts(String kind) {
        return within.getOrDefault(kind, List.of());
    }

    /** What can be chosen: names of constants, or of kinds. */
    List<String> choices() {
        return List.copyOf(within.keySet());
    }

    /** A choice in words; in a file some are written with hyphens. */
    String said(String choice) {
        return said.getOrDefault(choice, words(choice.replace('-', '_')));
    }

    private static FormPart of(RecordComponent component) {
        var label = component.getAnnotation(Label.class);
        var type = component.getGenericType();
        var within = within(type);
        return new FormPart(
                component.getName(),
                label == null ? words(component.getName().replaceAll("(?=[A-Z])", "_")) : label.value(),
                label == null ? "" : label.help(),
                kind(type, within),
                isOptional(component),
                within,
                said(component.getType()));
    }

    private static Map<String, String> said(Class<?> type) {
        if (!type.isEnum()) return Map.of();
        return Arrays.stream(type.getFields())
                .filter(constant -> constant.isAnnotationPresent(Label.class))
                .collect(Collectors.toMap(
                        Field::getName,
                        constant -> words(constant.getAnnotation(Label.class).value())));
    }

    private static boolean isOptional(RecordComponent component) {
        var type = component.getType();
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || type == List.class
                || type == Map.class;
    }

    private static Kind kind(Type type, Map<String, List<FormPart>> within) {
        if (type instanceof ParameterizedType) return within.isEmpty() ? Kind.WRITTEN : Kind.ROWS;
        if (!(type instanceof Class<?> named)) return Kind.WRITTEN;
        var plain = PLAIN.get(named);
        if (plain != null) return plain;
        if (named.isEnum()) return Kind.CHOICE;
        if (within.isEmpty()) return Kind.WRITTEN;
        return named.isRecord() ? Kind.FIELDS : Kind.KINDS;
    }

    private static Map<String, List<FormPart>> within(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list.getActualTypeArguments()[0] instanceof Class<?> row && isOfFields(row)
                    ? Map.of(ONLY, of(row.asSubclass(Record.class)))
                    : Map.of();
        }
        if (!(type instanceof Class<?> named) || PLAIN.containsKey(named)) return Map.of();
        if (named == Measure.class) return Map.of(ONLY, MEASURE);
        if (named == DateRange.class) return Map.of(ONLY, RANGE);
        if (named.isEnum()) return choices(named);
        if (named.isSealed() && named.isInterface() && !isOfApi(named)) return kinds(named);
        return isOfFields(named) ? Map.of(ONLY, of(named.asSubclass(Record.class))) : Map.of();
    }

    /** A record with a form of its own: not a value that is written in one way, nor a condition. */
    private static boolean isOfFields(Class<?> type) {
        return type.isRecord()
                && !PLAIN.containsKey(type)
                && type != Measure.class
                && !Condition.class.isAssignableFrom(type);
    }

    private static boolean isOfApi(Class<?> type) {
        return type.getPackageName().startsWith(Label.class.getPackageName());
    }

    private static Map<String, List<FormPart>> kinds(Class<?> type) {
        var kinds = new LinkedHashMap<String, List<FormPart>>();
        for (var kind : type.getPermittedSubclasses()) {
            var name = kind.getSimpleName();
            kinds.put(
                    name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                    of(kind.asSubclass(Record.class)));
        }
        return kinds;
    }

    private static Map<String, List<FormPart>> choices(Class<?> type) {
        var choices = new LinkedHashMap<String, List<FormPart>>();
        for (var constant : type.getEnumConstants()) {
            if (constant != RoundingMode.UNNECESSARY) choices.put(((Enum<?>) constant).name(), List.of());
        }
        return choices;
    }

    private static FormPart plain(String name, String label, Kind kind, boolean optional) {
        return new FormPart(name, label, "", kind, optional, Map.of());
    }

    /** PER_LINE, per_line and perLine as "Per line". */
    static String words(String name) {
        var words =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
