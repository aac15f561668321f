package dev.entente.pricebook;

import dev.entente.api.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** By how many percent a book asks more (or less, below zero) than the one that it inherits from, rounded to so many decimals. */
public record Adjustment(BigDecimal percent, int decimals, Rounding rounding) {

    /** As the other book says. */
    public static final Adjustment NONE = new Adjustment(BigDecimal.ZERO, 12, Rounding.HALF_UP);

    /** How a price is rounded. */
    public enum Rounding {
        HALF_UP(RoundingMode.HALF_UP, "half up"),
        HALF_EVEN(RoundingMode.HALF_EVEN, "half to even"),
        UP(RoundingMode.UP, "up"),
        DOWN(RoundingMode.DOWN, "down");

        private final RoundingMode mode;
        private final String words;

        Rounding(RoundingMode mode, String words) {
            this.mode = mode;
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean changes() {
        return percent.signum() != 0;
    }

    /** Exact first, rounded once. */
    UnitPrice of(UnitPrice price) {
        if (!changes()) return price;
        var exact = price.value().multiply(percent.movePointLeft(2).add(BigDecimal.ONE));
        return new UnitPrice(exact.setScale(decimals, rounding.mode), price.unit());
    }

    /** "EMEA asks 8 % more than Worldwide, rounded half up to 2 decimals". */
    String words(String book, String parent) {
        if (!changes()) return book + " asks what " + parent + " asks";
        return book + " asks " + percent.abs().stripTrailingZeros().toPlainString() + " % "
                + (percent.signum() > 0 ? "more" : "less") + " than " + parent + ", rounded " + rounding.words + " to "
                + decimals
                + " decimals";
    }
}
