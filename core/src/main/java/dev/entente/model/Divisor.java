package dev.entente.model;

import java.math.BigInteger;

/** Divides numbers that are not negative by one and the same, which is multiplying them by its reciprocal. */
final class Divisor {

    private final long by;
    private final long reciprocal;
    private final int shift;

    /** The reciprocal has 64 bits, the first of them set: one more than a number, so that all come out exact. */
    Divisor(long by) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(by - 1);
        var scaled = BigInteger.ONE.shiftLeft(Long.SIZE - 1 + bits);
        this.by = by;
        this.reciprocal = scaled.add(BigInteger.valueOf(by - 1))
                .divide(BigInteger.valueOf(by))
                .longValue();
        this.shift = bits - 1;
    }

    /** How often it goes into a number. */
    long into(long number) {
        return by == 1 ? number : Math.unsignedMultiplyHigh(number, reciprocal) >>> shift;
    }
}
