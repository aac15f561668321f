package dev.entente.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure in whole units, as fine as a calculation needs: 0.0033 EUR. It is never rounded and never posted; an
 * {@link Amount} made from it is. A figure of more than 38 digits, before or after the point, is an {@link ArithmeticException}; another
 * unit is an {@link IllegalArgumentException}. Figures that a long can count are counted in one, as nearly all can.
 */
public final class Exact implements Comparable<Exact> {

    private static final int DIGITS = 38;

    private final Unit unit;
    private final long digits;
    private final int scale;

    /** In place of the digits, where there are more than a long holds. */
    private final @Nullable BigDecimal large;

    public Exact(BigDecimal value, Unit unit) {
        this.unit = requireNonNull(unit);
        if (value.getClass() != BigDecimal.class)
            throw new IllegalArgumentException("A subclass could change its mind");
        boolean fits = value.precision() <= DIGITS
                && value.scale() <= DIGITS
                && value.precision() - (long) value.scale() <= DIGITS;
        if (!fits) throw new ArithmeticException("Too many digits for a figure in " + unit);
        var bare = value.stripTrailingZeros();
        int places = Math.max(0, bare.scale());
        boolean isShort = places <= Tens.MOST && bare.precision() - bare.scale() + places <= Tens.MOST;
        this.large = isShort ? null : bare;
        this.scale = isShort ? places : 0;
        this.digits = isShort ? bare.scaleByPowerOfTen(places).longValueExact() : 0;
    }

    private Exact(long digits, int scale, Unit unit) {
        this.unit = unit;
        this.digits = digits;
        this.scale = scale;
        this.large = null;
    }

    public static Exact zero(Unit unit) {
        return new Exact(0, 0, requireNonNull(unit));
    }

    /** What figures in one unit add up to; there must be one. */
    public static <T> Exact sum(List<T> of, Function<? super T, Exact> figure) {
        if (of.isEmpty()) throw new IllegalArgumentException("Nothing to add up");
        var first = figure.apply(of.getFirst());
        if (of.size() == 1) return first;
        long sum = 0;
        int scale = 0;
        for (int i = 0; i < of.size(); i++) {
            var next = first.same(figure.apply(of.get(i)));
            int finest = Math.max(scale, next.scale);
            if (!Tens.fits(sum, finest - scale) || !next.isShort(finest)) return sumOfLarge(of, figure);
            long before = sum * Tens.of(finest - scale);
            if (!Tens.fitsSum(before, next.digits(finest))) return sumOfLarge(of, figure);
            sum = before + next.digits(finest);
            scale = finest;
        }
        return new Exact(sum, scale, first.unit);
    }

    private static <T> Exact sumOfLarge(List<T> of, Function<? super T, Exact> figure) {
        var first = figure.apply(of.getFirst());
        var sum = first.value();
        for (int i = 1; i < of.size(); i++)
            sum = sum.add(first.same(figure.apply(of.get(i))).value());
        return new Exact(sum, first.unit);
    }

    /** Of so many digits, of which some are decimals. */
    static Exact of(long digits, int scale, Unit unit) {
        return scale >= 0 && scale <= Tens.MOST
                ? new Exact(digits, scale, unit)
                : new Exact(BigDecimal.valueOf(digits, scale), unit);
    }

    /** In whole units, without zeros at the end. */
    public BigDecimal value() {
        return large == null ? BigDecimal.valueOf(digits, scale).stripTrailingZeros() : large;
    }

    public Unit unit() {
        return unit;
    }

    public Exact plus(Exact other) {
        int finest = Math.max(scale, same(other).scale);
        boolean fits = isShort(finest) && other.isShort(finest);
        long more = fits ? other.digits(finest) : 0;
        return fits && Tens.fitsSum(digits(finest), more)
                ? new Exact(digits(finest) + more, finest, unit)
                : new Exact(value().add(other.value()), unit);
    }

    public Exact minus(Exact other) {
        int finest = Math.max(scale, same(other).scale);
        if (!isShort(finest) || !other.isShort(finest)) return plus(other.negated());
        long less = other.digits(finest);
        return less != Long.MIN_VALUE && Tens.fitsSum(digits(finest), -less)
                ? new Exact(digits(finest) - less, finest, unit)
                : plus(other.negated());
    }

    public Exact negated() {
        return large == null && digits != Long.MIN_VALUE
                ? new Exact(-digits, scale, unit)
                : new Exact(value().negate(), unit);
    }

    /** The same number of another unit, such as points for what was counted in dollars. */
    public Exact in(Unit other) {
        if (unit.equals(other)) return this;
        return large == null ? new Exact(digits, scale, requireNonNull(other)) : new Exact(large, other);
    }

    /** Rounded to so many decimals of a whole unit: 2 are cents, -3 thousands. */
    public Exact rounded(int decimals, RoundingMode mode) {
        if (large != null || decimals < 0) return new Exact(value().setScale(decimals, mode), unit);
        return decimals >= scale ? this : new Exact(Tens.rounded(digits, scale - decimals, mode), decimals, unit);
    }

    /** Times this many digits, of which some are decimals. */
    Exact times(long factor, int decimals) {
        return large == null && Tens.fitsProduct(digits, factor)
                ? of(digits * factor, scale + decimals, unit)
                : new Exact(value().multiply(BigDecimal.valueOf(factor, decimals)), unit);
    }

    /** As a whole number of the unit's smallest parts; {@link Long#MIN_VALUE} where that takes more than a shift. */
    long minor() {
        return scale <= unit.scale() && isShort(unit.scale()) ? digits(unit.scale()) : Long.MIN_VALUE;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return large == null ? Long.signum(digits) : large.signum();
    }

    /** Whether a long holds it with so many decimals. */
    private boolean isShort(int decimals) {
        return large == null && Tens.fits(digits, decimals - scale);
    }

    private long digits(int decimals) {
        return digits * Tens.of(decimals - scale);
    }

    private Exact same(Exact other) {
        return unit == other.unit || unit.equals(other.unit) ? other : unit.refuse(other.unit);
    }

    @Override
    public int compareTo(Exact other) {
        int finest = Math.max(scale, same(other).scale);
        return isShort(finest) && other.isShort(finest)
                ? Long.compare(digits(finest), other.digits(finest))
                : value().compareTo(other.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exact that && unit.equals(that.unit) && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * value().hashCode() + unit.hashCode();
    }

    @Override
    public String toString() {
        return value().toPlainString() + " " + unit;
    }
}
