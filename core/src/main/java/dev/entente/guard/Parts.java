package dev.entente.guard;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What objects of the plugin API hold that is not small: whoever compares, hashes or writes one goes through it. */
final class Parts {

    private static final int FEW = 8;
    private static final String API = "dev.entente.api.";
    private static final Set<Class<?>> SMALL = Set.of(
            Amount.class,
            DateRange.class,
            Exact.class,
            Percentage.class,
            PluginId.class,
            Rounding.class,
            Unit.class,
            UnitPrice.class);
    private static final ClassValue<List<Method>> HELD = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return type.isRecord() && isHeavy(type) ? held(type) : List.of();
        }
    };
    private static final ClassValue<Boolean> NAMELESS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("toString").getDeclaringClass() == Object.class;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e); // every object has it
            }
        }
    };
    private static final Map<String, Boolean> HEAVY = new ConcurrentHashMap<>();

    private Parts() {}

    /** What is asked for where something was made that is no text. */
    static long cells(@Nullable Object made) {
        return switch (made) {
            case Collection<?> many -> many.size();
            case Map<?, ?> many -> 4L * many.size();
            case Object[] many -> many.length;
            case null, default -> 2;
        };
    }

    /** How many of these share a hash with how many before them; a few may by accident, and by where they lie not in every run. */
    static long pairs(Collection<?> many) {
        long pairs = 0;
        var hashes = HashMap.<Integer, Integer>newHashMap(many.size());
        for (var one : many) {
            int same = hashes.merge(Objects.hashCode(one), 1, Integer::sum);
            if (same > FEW) pairs += same;
        }
        return pairs;
    }

    /** Whether its text is where it lies in memory. */
    static boolean isNameless(Object value) {
        return NAMELESS.get(value.getClass());
    }

    /** What figures of every step are: nothing to go through, and a text of a few letters. */
    static boolean isSmall(Object value) {
        return value instanceof Amount
                || value instanceof Percentage
                || value instanceof Exact
                || value instanceof Rounding
                || value instanceof Unit
                || value instanceof Integer
                || value instanceof Long
                || value instanceof LocalDate;
    }

    /** None of what is no object of the API, and of what is small. */
    static List<@Nullable Object> of(Object value) {
        var held = HELD.get(value.getClass());
        if (held.isEmpty()) return List.of();
        var parts = new ArrayList<@Nullable Object>(held.size());
        for (var each : held) parts.add(read(each, value));
        return parts;
    }

    private static @Nullable Object read(Method part, Object value) {
        try {
            return part.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // a record's own, which gives what it was made of
        }
    }

    private static List<Method> held(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(part -> isHeld(part.getType()))
                .map(RecordComponent::getAccessor)
                .toList();
    }

    /** Whether the type of this name is one of the API, and holds more than a few figures. */
    static boolean isHeavy(String type) {
        return type.startsWith(API) && HEAVY.computeIfAbsent(type, Parts::isHeavyOfApi);
    }

    private static boolean isHeavyOfApi(String type) {
        try {
            return isHeavy(Class.forName(type, false, Parts.class.getClassLoader()));
        } catch (ClassNotFoundException _) { // a plugin's own, which is refused for its package
            return false;
        }
    }

    private static boolean isHeavy(Class<?> type) {
        if (type == Step.class) return true;
        if (!type.getName().startsWith(API) || SMALL.contains(type)) return false;
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).anyMatch(part -> isHeld(part.getType()))
                : type.isInterface();
    }

    private static boolean isHeld(Class<?> type) {
        boolean holding = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return holding || type == String.class || type == Object.class || isHeavy(type);
    }
}
