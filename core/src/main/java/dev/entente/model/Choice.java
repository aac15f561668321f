package dev.entente.model;

import dev.entente.api.Condition;
import dev.entente.api.Condition.Subject;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Operator;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Standing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first of several whose condition holds. Where all ask for one value of the same field, as a table by tiers or
 * products does, it is looked up: a thousand rows take no longer than one.
 *
 * @param <T> what is chosen
 */
final class Choice<T> {

    private static final Set<Field> LOOKED_UP = EnumSet.of(Field.TIER, Field.FAMILY, Field.SKU, Field.REGISTERED);

    private static final int SPACIOUS = 8;
    private static final int FINE = 7;

    private final List<@Nullable Condition> conditions;
    private final List<T> of;
    private final @Nullable T otherwise;
    private final @Nullable Field field;
    private final Map<Object, T> byValue = new HashMap<>();

    // The same, found by the very object that a code is at the one place where it would be: sooner than a map that
    // compares.
    private final @Nullable Object[] codes;
    private final @Nullable Object[] chosen;
    private final @Nullable T registered;
    private final @Nullable T unregistered;

    private Choice(List<@Nullable Condition> conditions, List<T> of, @Nullable T otherwise) {
        this.conditions = conditions;
        this.of = of;
        this.otherwise = otherwise;
        this.field = field(conditions);
        for (int i = 0; i < of.size() && field != null; i++) {
            if (conditions.get(i) instanceof Test test)
                byValue.putIfAbsent(known(test.literals().getFirst()), of.get(i));
        }
        int size = Integer.highestOneBit(Math.max(1, byValue.size())) * SPACIOUS;
        this.codes = new Object[size];
        this.chosen = new Object[size];
        byValue.forEach(this::seat);
        this.registered = byValue.getOrDefault(true, otherwise);
        this.unregistered = byValue.getOrDefault(false, otherwise);
    }

    /** Whoever comes second to a place is left to the map. */
    private void seat(Object value, T one) {
        int place = place(value);
        if (codes[place] != null) return;
        codes[place] = value;
        chosen[place] = one;
    }

    private int place(Object value) {
        int hash = value.hashCode();
        return (hash ^ hash >>> FINE) & (codes.length - 1);
    }

    /** One for each rule, or another where no rule holds; what is without a condition holds always. */
    static <T> Choice<T> of(List<Rule> rules, List<T> of, @Nullable T otherwise) {
        var conditions = new ArrayList<@Nullable Condition>();
        for (var rule : rules) conditions.add(rule.when());
        return new Choice<>(conditions, of, otherwise);
    }

    private static @Nullable Field field(List<@Nullable Condition> conditions) {
        Field field = null;
        for (var condition : conditions) {
            if (!(condition instanceof Test test) || test.operator() != Operator.IS) return null;
            if (!LOOKED_UP.contains(test.field()) || (field != null && field != test.field())) return null;
            field = test.field();
        }
        return field;
    }

    /** Equal codes of tiers and families are the same object wherever the host has them from, which is soon seen. */
    private static Object known(Object value) {
        return value instanceof String text ? text.intern() : value;
    }

    @Nullable
    T first(Occurrence what, @Nullable Line line, Standing standing) {
        if (field == Field.REGISTERED) return standing.registered() ? registered : unregistered;
        if (field != null) {
            var value = value(field, line, standing);
            return value == null ? otherwise : of(value);
        }
        var subject = new Subject(what, line, standing);
        for (int i = 0; i < of.size(); i++) {
            var condition = conditions.get(i);
            if (condition == null || condition.holds(subject)) return of.get(i);
        }
        return otherwise;
    }

    @SuppressWarnings("unchecked") // what was put there
    private @Nullable T of(String value) {
        int place = place(value);
        return codes[place] == value ? (T) chosen[place] : byValue.getOrDefault(value, otherwise);
    }

    private static @Nullable String value(Field field, @Nullable Line line, Standing standing) {
        if (field == Field.TIER) return standing.tier();
        if (line == null) return null;
        return field == Field.FAMILY ? line.family() : line.sku();
    }
}
