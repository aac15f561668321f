package dev.entente.pricebook;

import java.math.BigDecimal;

/** How the figure of a price is written. */
final class PriceFigure {

    private PriceFigure() {}

    /** With all zeros behind the last other digit taken away, and never in the form 1E+2. */
    static BigDecimal plain(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
