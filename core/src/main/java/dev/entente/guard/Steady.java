package dev.entente.guard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands in for what has an address in it: a hash, or what the machine says of an object of the wrong class. */
public final class Steady {

    /** Whether a plugin's own class says what its hash is; that of a record is the machine's, of whatever it consists. */
    private static final ClassValue<Boolean> HASHED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            if (Calls.isValue(type.getName())) return true;
            try {
                var by = type.getMethod("hashCode").getDeclaringClass();
                var loader = by.getClassLoader();
                return loader != null && loader != Steady.class.getClassLoader() && !by.isRecord();
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e); // every object has it
            }
        }
    };

    private Steady() {}

    /** As {@code value.hashCode()}, from what the value consists of alone; zero where nothing else is the same in each run. */
    public static int hash(Object value) {
        return of(Objects.requireNonNull(value));
    }

    /** As {@code Objects.hashCode}. */
    public static int hashCode(@Nullable Object value) {
        return of(value);
    }

    /** As {@code Objects.hash} and {@code Arrays.hashCode}. */
    public static int hash(@Nullable Object @Nullable [] values) {
        return values == null ? 0 : of(java.util.Arrays.asList(values));
    }

    private static int of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Enum<?> constant -> constant.name().hashCode();
            case List<?> many -> many.stream().mapToInt(Steady::of).reduce(1, (all, one) -> 31 * all + one);
            case Set<?> many -> many.stream().mapToInt(Steady::of).sum();
            case Map<?, ?> many -> many.entrySet().stream().mapToInt(Steady::of).sum();
            case Map.Entry<?, ?> entry -> of(entry.getKey()) ^ of(entry.getValue());
            case Optional<?> one -> of(one.orElse(null));
            default -> HASHED.get(value.getClass()) ? value.hashCode() : 0;
        };
    }

    /** What a plugin catches. The machine names the loader of a class that does not fit, with its address; this does not. */
    public static Throwable caught(Throwable thrown) {
        var type = thrown.getClass();
        if (type == ClassCastException.class) return same(thrown, new ClassCastException("It is of another class"));
        if (type == ArrayStoreException.class) return same(thrown, new ArrayStoreException("It is of another class"));
        return thrown;
    }

    private static Throwable same(Throwable thrown, Throwable told) {
        told.setStackTrace(thrown.getStackTrace());
        return told;
    }
}
