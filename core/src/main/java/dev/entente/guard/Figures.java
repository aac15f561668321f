package dev.entente.guard;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How many digits a figure may have that a plugin works with. */
final class Figures {

    private static final int MOST_DIGITS = 2_000;
    private static final int MOST_BITS = 8_000;

    private Figures() {}

    /** A number of digits or places. */
    static boolean fits(int number) {
        return number <= MOST_DIGITS && number >= -MOST_DIGITS;
    }

    static boolean fits(BigDecimal figure) {
        return fits(figure.scale()) && figure.precision() <= MOST_DIGITS;
    }

    static boolean fits(BigInteger figure) {
        return figure.bitLength() <= MOST_BITS;
    }
}
