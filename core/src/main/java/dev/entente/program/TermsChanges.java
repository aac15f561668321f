package dev.entente.program;

import dev.entente.api.Brackets;
import dev.entente.api.Brackets.From;
import dev.entente.api.Percentage;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two records of terms of one model, in sentences made from the labels of their fields. Rows of a
 * list are matched by the texts and lengths of time in them, such as a product family and a tier, and brackets by their
 * bounds; what matches nothing is new or gone.
 */
final class TermsChanges {

    private final Set<String> tiers;
    private final List<String> said = new ArrayList<>();

    private TermsChanges(Set<String> tiers) {
        this.tiers = tiers;
    }

    static List<String> between(Record before, Record after, Set<String> tiers) {
        var changes = new TermsChanges(tiers);
        changes.fields(before, after, "", List.of());
        return changes.said;
    }

    private void fields(Record before, Record after, String within, List<Object> keys) {
        for (var component : after.getClass().getRecordComponents()) {
            var old = TermsWords.value(before, component);
            var now = TermsWords.value(after, component);
            if (!Objects.equals(old, now)) field(component, old, now, within, keys);
        }
    }

    private void field(
            RecordComponent component,
            @Nullable Object before,
            @Nullable Object after,
            String within,
            List<Object> keys) {
        var noun = within + TermsWords.noun(component);
        if (before instanceof Brackets old && after instanceof Brackets now) {
            brackets(within + TermsWords.rate(component), old, now, keys);
        } else if (TermsWords.rows(before) instanceof List<Record> old
                && TermsWords.rows(after) instanceof List<Record> now) {
            rows(component, old, now, keys);
        } else if (TermsWords.isOfFields(before) && TermsWords.isOfFields(after)) {
            fields((Record) Objects.requireNonNull(before), (Record) Objects.requireNonNull(after), noun + ": ", keys);
        } else {
            value(noun, keys, before, after);
        }
    }

    private void value(String noun, List<Object> keys, @Nullable Object before, @Nullable Object after) {
        boolean many = noun.endsWith("s") && !noun.endsWith("ss");
        var subject = noun + TermsWords.about(keys, tiers) + " ";
        if (before == null && after != null) {
            said.add(subject + (many ? "are new: " : "is new: ") + TermsWords.of(after));
        } else if (after == null && before != null) {
            said.add(subject + (many ? "are gone, before " : "is gone, before ") + TermsWords.of(before));
        } else if (before != null && after != null) {
            var verb = many ? "go from " : "goes from ";
            said.add(subject + verb + TermsWords.of(before) + " to " + TermsWords.of(after));
        }
    }

    private void brackets(String noun, Brackets before, Brackets after, List<Object> keys) {
        boolean flat = before.rates().size() == 1 && after.rates().size() == 1;
        var old = byKey(before.rates(), From::from);
        var now = byKey(after.rates(), From::from);
        either(now, old).forEach(bound -> {
            var was = rate(old.get(bound));
            var is = rate(now.get(bound));
            if (!Objects.equals(was, is)) value(noun, flat ? keys : with(keys, bound), was, is);
        });
    }

    private static @Nullable Percentage rate(@Nullable From row) {
        return row == null ? null : row.rate();
    }

    private void rows(RecordComponent list, List<Record> before, List<Record> after, List<Object> keys) {
        var one = TermsWords.one(list);
        boolean told = TermsWords.areToldApart(before) && TermsWords.areToldApart(after);
        var old = told ? byKey(before, TermsWords::keys) : numbered(before);
        var now = told ? byKey(after, TermsWords::keys) : numbered(after);
        either(now, old).forEach(key -> row(one, with(keys, key), old.get(key), now.get(key)));
        if (!order(old, now).equals(order(now, old))) {
            said.add("the order of the " + TermsWords.noun(list) + " is another one");
        }
    }

    // A row with one figure is called by its own name, not by the figure's.
    private void row(String one, List<Object> keys, @Nullable Record before, @Nullable Record after) {
        if (before == null || after == null) {
            value(one, keys, before, after);
        } else if (TermsWords.figure(after) instanceof RecordComponent only) {
            var was = TermsWords.value(before, only);
            var is = TermsWords.value(after, only);
            if (!Objects.equals(was, is)) value(one, keys, was, is);
        } else {
            fields(before, after, "", keys);
        }
    }

    private static <K> Set<K> either(Map<K, ?> first, Map<K, ?> second) {
        var keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys;
    }

    private static <K, V> List<K> order(Map<K, V> rows, Map<K, V> others) {
        return rows.keySet().stream().filter(others::containsKey).toList();
    }

    private static <K, T> Map<K, T> byKey(List<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.toMap(key, row -> row, (first, _) -> first, LinkedHashMap::new));
    }

    private static Map<List<Object>, Record> numbered(List<Record> rows) {
        var numbered = new LinkedHashMap<List<Object>, Record>();
        for (var row : rows) numbered.put(List.of("row " + (numbered.size() + 1)), row);
        return numbered;
    }

    private static List<Object> with(List<Object> keys, Object more) {
        var all = new ArrayList<>(keys);
        if (more instanceof List<?> several) all.addAll(several);
        else all.add(more);
        return all;
    }
}
