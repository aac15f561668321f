package dev.entente.program;

import dev.entente.api.Brackets;
import dev.entente.api.Brackets.From;
import dev.entente.api.Percentage;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
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
        var noun = TermsWords.within(within, TermsWords.noun(component));
        var was = TermsWords.bare(before);
        var is = TermsWords.bare(after);
        if (was instanceof Brackets old && is instanceof Brackets now) {
            brackets(TermsWords.within(within, TermsWords.rate(component)), old, now, keys);
        } else if (TermsWords.rows(was) instanceof List<Record> old
                && TermsWords.rows(is) instanceof List<Record> now) {
            rows(component, old, now, keys);
        } else if (was instanceof Record old
                && is instanceof Record now
                && TermsWords.isOfFields(old)
                && old.getClass() == now.getClass()) {
            fields(old, now, noun, keys);
        } else {
            value(noun, keys, was, is);
        }
    }

    private void value(String noun, List<Object> keys, @Nullable Object before, @Nullable Object after) {
        boolean many = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith(" is");
        var about = TermsWords.about(keys, tiers);
        var subject = noun + about;
        if (isWord(before) || isWord(after)) {
            said.add(subject + ": " + word(after) + ", before " + word(before));
        } else if (before == null && after != null) {
            said.add(subject + (many ? " are new: " : " is new: ") + TermsWords.of(after));
        } else if (after == null && before != null) {
            said.add(subject + (many ? " are gone, before " : " is gone, before ") + TermsWords.of(before));
        } else if (before instanceof LocalDate was && after instanceof LocalDate is) {
            var sentence = noun + " " + TermsWords.of(is) + ", before " + TermsWords.of(was);
            said.add(about.isEmpty() ? sentence : about.strip() + ": " + sentence);
        } else if (before != null && after != null) {
            var verb = many ? " go from " : " goes from ";
            boolean isSame = before.getClass() == after.getClass();
            said.add(
                    isSame
                            ? subject + verb + TermsWords.of(before) + " to " + TermsWords.of(after)
                            : subject + ": " + TermsWords.of(after) + ", before " + TermsWords.of(before));
        }
    }

    private static boolean isWord(@Nullable Object value) {
        return value != null && !TermsWords.isOfFields(value) && TermsWords.isWord(value);
    }

    private static String word(@Nullable Object value) {
        return value == null ? "not said" : TermsWords.of(value);
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
        var old = told ? byKey(before, TermsWords::keys) : numbered(one, before);
        var now = told ? byKey(after, TermsWords::keys) : numbered(one, after);
        either(now, old).forEach(key -> row(one, with(keys, key), old.get(key), now.get(key)));
        if (!order(old, now).equals(order(now, old))) {
            said.add("the order of the " + TermsWords.noun(list) + " is another one");
        }
    }

    // A row with one figure is called by its own name, not by the figure's.
    private void row(String one, List<Object> keys, @Nullable Record before, @Nullable Record after) {
        if (before == null || after == null) {
            oneOnly(one, keys, before, after);
        } else if (TermsWords.figure(after) instanceof RecordComponent only) {
            var was = TermsWords.value(before, only);
            var is = TermsWords.value(after, only);
            if (!Objects.equals(was, is)) value(one, keys, was, is);
        } else {
            fields(before, after, "", keys);
        }
    }

    /** What has rows itself is said row by row where it is new, and not at all where it is gone. */
    private void oneOnly(String one, List<Object> keys, @Nullable Record before, @Nullable Record after) {
        var row = after == null ? Objects.requireNonNull(before) : after;
        var within = TermsWords.listOfRows(row);
        if (within == null) {
            value(one, keys, figure(before), figure(after));
            return;
        }
        said.add(named(one, keys) + (after == null ? " is gone" : " is new"));
        if (after != null)
            rows(within, List.of(), Objects.requireNonNull(TermsWords.rows(TermsWords.value(after, within))), keys);
    }

    private String named(String one, List<Object> keys) {
        if (keys.isEmpty() || !(keys.getLast() instanceof String name)) return one + TermsWords.about(keys, tiers);
        return one + " \u201c" + name + "\u201d" + TermsWords.about(keys.subList(0, keys.size() - 1), tiers);
    }

    private static @Nullable Object figure(@Nullable Record row) {
        if (row == null) return null;
        return TermsWords.figure(row) instanceof RecordComponent only ? TermsWords.value(row, only) : row;
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

    private static Map<List<Object>, Record> numbered(String one, List<Record> rows) {
        var numbered = new LinkedHashMap<List<Object>, Record>();
        for (var row : rows) numbered.put(List.of(one + " " + (numbered.size() + 1)), row);
        return numbered;
    }

    private static List<Object> with(List<Object> keys, Object more) {
        var all = new ArrayList<>(keys);
        if (more instanceof List<?> several) all.addAll(several);
        else all.add(more);
        return all;
    }
}
