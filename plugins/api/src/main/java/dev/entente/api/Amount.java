package dev.entente.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A whole number of a unit's smallest parts: 1230 of EUR are 12.30 EUR. Never rounds: what does not fit, whether a
 * fraction of a part or an overflow, is an {@link ArithmeticException}; another unit is an {@link IllegalArgumentException}.
 */
public record Amount(long minor, Unit unit) implements Comparable<Amount> {

    public Amount {
        requireNonNull(unit);
    }

    public static Amount of(String value, String currency) {
        return exactly(new BigDecimal(value), Unit.currency(currency));
    }

    public static Amount zero(Unit unit) {
        return new Amount(0, unit);
    }

    /** The amount of this figure, which must be a whole number of the unit's smallest parts. */
    public static Amount exactly(Exact figure) {
        long minor = figure.minor();
        return minor == Long.MIN_VALUE ? exactly(figure.value(), figure.unit()) : new Amount(minor, figure.unit());
    }

    public static Amount exactly(BigDecimal value, Unit unit) {
        if (value.precision() - (long) value.scale() > 19 || value.scale() > 38) {
            throw new ArithmeticException("Too large or too fine for an amount of " + unit);
        }
        if (value.scale() > unit.scale() && value.stripTrailingZeros().scale() > unit.scale()) {
            throw new ArithmeticException("Use at most " + unit.scale() + " decimals for " + unit);
        }
        var minor = value.setScale(unit.scale()).scaleByPowerOfTen(unit.scale());
        if (minor.precision() > 18 && minor.toBigInteger().bitLength() > 63)
            throw new ArithmeticException("Too large for an amount of " + unit);
        return new Amount(minor.longValueExact(), unit);
    }

    /** In whole units, with all decimals of the unit: 12.30. */
    public BigDecimal value() {
        return BigDecimal.valueOf(minor, unit.scale());
    }

    public Exact exact() {
        return Exact.of(minor, unit.scale(), unit);
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(minor, same(other).minor), unit);
    }

    public Amount minus(Amount other) {
        return new Amount(Math.subtractExact(minor, same(other).minor), unit);
    }

    public Amount negated() {
        return new Amount(Math.negateExact(minor), unit);
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** Equal parts that together are exactly this amount; they differ by one smallest part at most. */
    public List<Amount> split(int parts) {
        return splitBy(LongStream.generate(() -> 1).limit(parts).toArray());
    }

    /**
     * Parts in proportion to the weights, together exactly this amount. Every part is the growth of a running share, so
     * that splitting 1:1:8 and 2:8 agree, and a series of part refunds ends at the whole.
     */
    public List<Amount> splitBy(long... weights) {
        var whole = LongStream.of(weights).mapToObj(Amount::weight).reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() == 0) throw new IllegalArgumentException("Nobody to share " + this + " with");
        var parts = new ArrayList<Amount>(weights.length);
        var reached = BigInteger.ZERO;
        long given = 0;
        for (long weight : weights) {
            reached = reached.add(BigInteger.valueOf(weight));
            long upToHere =
                    BigInteger.valueOf(minor).multiply(reached).divide(whole).longValueExact();
            parts.add(new Amount(upToHere - given, unit));
            given = upToHere;
        }
        return Collections.unmodifiableList(parts);
    }

    private static BigInteger weight(long weight) {
        if (weight < 0) throw new IllegalArgumentException("A share cannot be negative: " + weight);
        return BigInteger.valueOf(weight);
    }

    private Amount same(Amount other) {
        return unit.equals(other.unit) ? other : unit.refuse(other.unit);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return value().toPlainString() + " " + unit;
    }
}
