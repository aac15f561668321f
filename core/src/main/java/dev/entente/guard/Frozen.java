package dev.entente.guard;

import dev.entente.guard.Exhausted.Limit;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a plugin's class puts into a constant: nothing that can change, at whatever depth, for what is kept in it
 * would be state between calls and between tenants.
 */
public final class Frozen {

    private static final String API = "dev.entente.api";
    private static final String IMMUTABLE = "java.util.ImmutableCollections$";

    private Frozen() {}

    /** The value itself; {@link Exhausted} if it can change. */
    public static @Nullable Object value(@Nullable Object value, String field) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        if (value == null || (value.getClass().isArray() ? isFrozenArray(value, seen) : isFrozen(value, seen)))
            return value;
        throw new Exhausted(Limit.STATE, field + " keeps something that can change");
    }

    /** An array is copied whenever a constant is read, so that only what stands in it counts. */
    private static boolean isFrozenArray(Object array, Set<Object> seen) {
        if (!(array instanceof Object[] many)) return true;
        for (var one : many) if (!isFrozen(one, seen)) return false;
        return true;
    }

    private static boolean isFrozen(@Nullable Object value, Set<Object> seen) {
        if (value == null || !seen.add(value)) return true;
        var type = value.getClass();
        if (type.isArray()) return false;
        if (type.getName().startsWith(IMMUTABLE) || Ordered.isFixed(value)) return areFrozen(value, seen);
        if (isOfTheJdk(type)) return isValue(type);
        if (type.getPackageName().startsWith(API) && !type.isRecord())
            return type.getClassLoader() == Frozen.class.getClassLoader();
        return hasOnlyFrozen(value, type, seen);
    }

    private static boolean areFrozen(Object value, Set<Object> seen) {
        var all = value instanceof Map<?, ?> map ? map.entrySet() : (Collection<?>) value;
        for (var one : all) {
            boolean entry = one instanceof Map.Entry<?, ?>;
            if (entry && !areFrozen((Map.Entry<?, ?>) one, seen)) return false;
            if (!entry && !isFrozen(one, seen)) return false;
        }
        return true;
    }

    private static boolean areFrozen(Map.Entry<?, ?> entry, Set<Object> seen) {
        return isFrozen(entry.getKey(), seen) && isFrozen(entry.getValue(), seen);
    }

    private static boolean isOfTheJdk(Class<?> type) {
        return type.getClassLoader() == null && !type.isHidden();
    }

    private static boolean isValue(Class<?> type) {
        var home = type.getPackageName();
        boolean simple = home.equals("java.lang") && !CharSequence.class.isAssignableFrom(type) || type == String.class;
        return simple || home.equals("java.math") || home.startsWith("java.time") || type == java.util.Locale.class;
    }

    private static boolean hasOnlyFrozen(Object value, Class<?> type, Set<Object> seen) {
        for (Class<?> each = type; each != null && !isOfTheJdk(each); each = each.getSuperclass()) {
            for (var field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !isFrozen(field, value, seen)) return false;
            }
        }
        return true;
    }

    private static boolean isFrozen(Field field, Object value, Set<Object> seen) {
        if (!Modifier.isFinal(field.getModifiers())) return false;
        if (field.getType().isPrimitive()) return true;
        try {
            field.setAccessible(true);
            return isFrozen(field.get(value), seen);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
