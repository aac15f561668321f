package dev.entente.api;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * What one piece costs, in whole units and as fine as the price book says: 0.00042 EUR. Never posted, never rounded; an
 * {@link Amount} made with it is. More than 12 decimals or 19 digits are refused with {@link IllegalArgumentException}.
 */
public record UnitPrice(BigDecimal value, Unit unit) {

    public UnitPrice {
        requireNonNull(unit);
        if (value.getClass() != BigDecimal.class)
            throw new IllegalArgumentException("A subclass could change its mind");
        if (value.precision() > 38) throw new IllegalArgumentException("Too many digits for a price");
        value = value.stripTrailingZeros();
        if (Math.abs((long) value.scale()) > 12 || value.precision() > 19)
            throw new IllegalArgumentException("Too fine or too large for a price");
    }

    public static UnitPrice of(String value, String currency) {
        return new UnitPrice(new BigDecimal(value), Unit.currency(currency));
    }

    /** The exact price of so many pieces. */
    public Exact times(long quantity) {
        return new Exact(value.multiply(BigDecimal.valueOf(quantity)), unit);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }
}
