package dev.entente.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a test compares; order is asked of figures and days only. What is not known passes {@link #UNKNOWN} alone. */
public enum Operator {
    IS("is"),
    ONE_OF("is one of"),
    AT_LEAST("is at least"),
    ABOVE("is above"),
    AT_MOST("is at most"),
    BELOW("is below"),
    UNKNOWN("is not known");

    private final String words;

    Operator(String words) {
        this.words = words;
    }

    private boolean orders() {
        return this == AT_LEAST || this == ABOVE || this == AT_MOST || this == BELOW;
    }

    boolean holds(@Nullable Object found, List<?> literals) {
        if (this == UNKNOWN) return found == null;
        if (found == null) return false;
        if (this != ONE_OF) return holds(found, literals.getFirst());
        for (int i = 0; i < literals.size(); i++) if (isSame(found, literals.get(i))) return true;
        return false;
    }

    /** An amount in another unit is neither more nor less. */
    boolean holds(Object found, Object literal) {
        if (found instanceof Amount some
                && literal instanceof Amount other
                && !some.unit().equals(other.unit())) return false;
        return switch (this) {
            case IS, ONE_OF -> isSame(found, literal);
            case AT_LEAST -> compare(found, literal) >= 0;
            case ABOVE -> compare(found, literal) > 0;
            case AT_MOST -> compare(found, literal) <= 0;
            case BELOW -> compare(found, literal) < 0;
            case UNKNOWN -> false;
        };
    }

    /** A partner has several certifications: one of them is enough. */
    private static boolean isSame(Object found, Object literal) {
        return found instanceof List<?> several ? several.contains(literal) : found.equals(literal);
    }

    @SuppressWarnings("unchecked") // a test refuses literals of another type than its field's
    private static int compare(Object found, Object literal) {
        return ((Comparable<Object>) found).compareTo(literal);
    }

    void refuseUnlessFor(Field field, List<?> literals) {
        refuseUnlessFor(field.type(), literals);
        if (this != UNKNOWN) return;
        if (!field.canBeUnknown()) throw new IllegalArgumentException(field.words() + " is always known");
    }

    void refuseUnlessFor(Class<?> type, List<?> literals) {
        boolean counted = this == ONE_OF ? !literals.isEmpty() : literals.size() == (this == UNKNOWN ? 0 : 1);
        if (!counted)
            throw new IllegalArgumentException("Compare with " + (this == ONE_OF ? "some values" : "one value"));
        if (orders() && (type == String.class || type == Boolean.class))
            throw new IllegalArgumentException("Only figures and days are above or below another");
        for (var literal : literals) {
            if (literal.getClass() == type) continue;
            throw new IllegalArgumentException(
                    "A value of another type is needed: " + type.getSimpleName() + ", not " + literal);
        }
    }

    String words(String of, List<?> literals) {
        if (literals.isEmpty()) return of + " " + words;
        return of + " " + words + " " + literals.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
