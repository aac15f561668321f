package dev.entente.ui.program;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.entente.api.Brackets;
import dev.entente.api.Brackets.From;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.ui.kit.Facts;
import dev.entente.ui.kit.Format;
import dev.entente.ui.kit.Table;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Any model's terms as people read them, from the record alone: single values as facts, lists of records as tables, both
 * with the words that the record's labels give. A model of a plugin that was written tomorrow shows the same way.
 */
public final class Terms extends Div {

    private static final long serialVersionUID = 1L;
    private static final String ANY = "Any";

    private final transient Format format = Format.user();

    /** The facts are those that stand above the terms' own. */
    public Terms(Record terms, Facts facts) {
        addClassName("en-terms");
        add(facts);
        for (var component : terms.getClass().getRecordComponents()) {
            var value = value(component, terms);
            if (value instanceof List<?> rows && isTable(rows)) add(table(label(component), rows));
            else if (!isNothing(value)) facts.fact(label(component), shown(value));
        }
    }

    private static boolean isTable(List<?> rows) {
        return !rows.isEmpty() && rows.getFirst() instanceof Record;
    }

    private static boolean isNothing(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Collection<?> all -> all.isEmpty();
            case Map<?, ?> named -> named.isEmpty();
            default -> false;
        };
    }

    private Table table(String caption, List<?> rows) {
        var columns = columns(rows);
        var table = new Table(caption, columns.stream().map(Terms::label).toList());
        for (var row : rows) {
            table.row(columns.stream()
                    .map(column -> shown(value(column, (Record) row)))
                    .toList());
        }
        return table;
    }

    /** Those that say something in any row: a table whose rows hold for every tier has no column of tiers. */
    private static List<RecordComponent> columns(List<?> rows) {
        return Arrays.stream(rows.getFirst().getClass().getRecordComponents())
                .filter(column -> rows.stream().anyMatch(row -> !isNothing(value(column, (Record) row))))
                .toList();
    }

    private Component shown(@Nullable Object value) {
        return switch (value) {
            case null -> new Text(ANY);
            case Object nothing when isNothing(nothing) -> new Text(ANY);
            case Brackets brackets -> brackets(brackets);
            case Rounding rounding -> new Text(rounding.toString());
            case Enum<?> constant -> new Text(words(constant.name()));
            case Map<?, ?> only ->
                new Text(only.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ")));
            case List<?> rows when isTable(rows) -> lines(rows);
            case Collection<?> all ->
                new Text(Format.word(all.stream().map(String::valueOf).collect(Collectors.joining(", "))));
            case Measure measure -> new Text(inWords(measure));
            case Boolean yes -> new Text(yes ? "Yes" : "No");
            case Record record when isOurs(record) -> new Text(inWords(record));
            case Object plain -> new Text(format.plain(plain));
        };
    }

    /** A record of the model's own, not a value of the API that has its own way of being written. */
    private static boolean isOurs(Record record) {
        return !record.getClass().getPackageName().equals(Label.class.getPackageName());
    }

    private Component brackets(Brackets brackets) {
        if (brackets.rates().size() == 1)
            return new Text(format.percent(brackets.rates().getFirst().rate()));
        var list = new UnorderedList();
        for (var from : brackets.rates()) list.add(new ListItem(bracket(from)));
        return list;
    }

    private String bracket(From from) {
        return format.percent(from.rate()) + " from " + format.money(from.from());
    }

    private static String inWords(Measure measure) {
        var what = measure.what().replace('-', ' ');
        var only = measure.only().isEmpty()
                ? ""
                : " where " + String.join(", ", measure.only().values());
        return what + only + " over " + words(measure.window().toString()).toLowerCase(Locale.ROOT);
    }

    /** Rows within a cell, one line each. */
    private UnorderedList lines(List<?> rows) {
        var list = new UnorderedList();
        for (var row : rows) list.add(new ListItem(Format.word(inWords((Record) row, " \u00b7 "))));
        return list;
    }

    private String inWords(Record record) {
        return inWords(record, ", ");
    }

    private String inWords(Record record, String between) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> !isNothing(value(component, record)))
                .map(component -> text(value(component, record)))
                .collect(Collectors.joining(between));
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case Brackets brackets
            when brackets.rates().size() > 1 ->
                brackets.rates().stream().map(this::bracket).collect(Collectors.joining(", "));
            case List<?> rows
            when isTable(rows) ->
                rows.stream().map(row -> inWords((Record) row)).collect(Collectors.joining("; "));
            case null, default -> shown(value).getElement().getTextRecursively();
        };
    }

    private static String label(RecordComponent component) {
        var label = component.getAnnotation(Label.class);
        return label == null ? words(component.getName().replaceAll("(?=[A-Z])", "_")) : label.value();
    }

    /** PER_LINE and per_line as "Per line". */
    private static String words(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
