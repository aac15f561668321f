package dev.entente.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A figure in whole units, as fine as a calculation needs: 0.0033 EUR. It is never rounded and never posted; an
 * {@link Amount} made from it is. A figure of more than 38 digits, before or after the point, is an {@link ArithmeticException}; another
 * unit is an {@link IllegalArgumentException}.
 */
public record Exact(BigDecimal value, Unit unit) implements Comparable<Exact> {

    private static final int DIGITS = 38;
    private static final int MOST_OF_LONG = 18;

    public Exact {
        requireNonNull(unit);
        if (value.getClass() != BigDecimal.class)
            throw new IllegalArgumentException("A subclass could change its mind");
        boolean fits = value.precision() <= DIGITS
                && value.scale() <= DIGITS
                && value.precision() - (long) value.scale() <= DIGITS;
        if (!fits) throw new ArithmeticException("Too many digits for a figure in " + unit);
        value = stripped(value);
    }

    /** Most figures end with another digit than zero: they are kept as they are, without a copy. */
    private static BigDecimal stripped(BigDecimal value) {
        boolean isShort = value.precision() <= MOST_OF_LONG;
        boolean isBare = isShort && value.scaleByPowerOfTen(value.scale()).longValue() % 10 != 0;
        return isBare ? value : value.stripTrailingZeros();
    }

    public static Exact zero(Unit unit) {
        return new Exact(BigDecimal.ZERO, unit);
    }

    public Exact plus(Exact other) {
        return new Exact(value.add(same(other).value), unit);
    }

    public Exact minus(Exact other) {
        return new Exact(value.subtract(same(other).value), unit);
    }

    public Exact negated() {
        return new Exact(value.negate(), unit);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return value.signum();
    }

    private Exact same(Exact other) {
        return unit.equals(other.unit) ? other : unit.refuse(other.unit);
    }

    @Override
    public int compareTo(Exact other) {
        return value.compareTo(same(other).value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
