package dev.entente.api;

import java.math.BigDecimal;

/**
 * A share of something, exact, made from what people write by {@code Percentage.of("0.5")}, which is 0.5 %; the constructor
 * takes the fraction instead: {@code new Percentage(new BigDecimal("0.5"))} is 50 %. It may be negative or above 100 %. Never
 * rounded, the amount made with it is; more than 12 decimals or 18 digits are refused with {@link IllegalArgumentException}.
 *
 * @param fraction of the whole, not in percent: 0.125 is 12.5 %
 */
public record Percentage(BigDecimal fraction) {

    public Percentage {
        if (fraction.getClass() != BigDecimal.class)
            throw new IllegalArgumentException("A subclass could change its mind");
        if (fraction.precision() > 38) throw new IllegalArgumentException("Too many digits for a percentage");
        fraction = fraction.stripTrailingZeros();
        if (Math.abs((long) fraction.scale()) > 12 || fraction.precision() > 18)
            throw new IllegalArgumentException("Too fine or too large for a percentage");
    }

    /** From what people write: "12.5" is 12.5 %, and "0.5" half a percent. */
    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent).scaleByPowerOfTen(-2));
    }

    /** What people write: 12.5. */
    public BigDecimal percent() {
        return fraction.movePointRight(2).stripTrailingZeros();
    }

    /** The exact share of this amount. */
    public Exact of(Amount whole) {
        return of(whole.exact());
    }

    /** The exact share of this figure. */
    public Exact of(Exact whole) {
        int decimals = fraction.scale();
        return whole.times(fraction.scaleByPowerOfTen(decimals).longValue(), decimals);
    }

    @Override
    public String toString() {
        return percent().toPlainString() + " %";
    }
}
