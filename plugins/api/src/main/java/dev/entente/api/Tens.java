package dev.entente.api;

import java.math.RoundingMode;

/** Powers of ten, and whether a long can hold what is counted with them. */
final class Tens {

    /** The largest power that is a long. */
    static final int MOST = 18;

    private static final long[] POWERS = new long[MOST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= MOST; i++) POWERS[i] = POWERS[i - 1] * 10;
    }

    private Tens() {}

    static long of(int power) {
        return POWERS[power];
    }

    static boolean fits(long digits, int power) {
        return power == 0 || fitsProduct(digits, POWERS[power]);
    }

    static boolean fitsProduct(long one, long other) {
        return Math.multiplyHigh(one, other) == one * other >> 63;
    }

    static boolean fitsSum(long one, long other) {
        long sum = one + other;
        return ((one ^ sum) & (other ^ sum)) >= 0;
    }

    /** Without so many of the last digits. */
    static long rounded(long digits, int less, RoundingMode mode) {
        long whole = digits / POWERS[less];
        long rest = digits - whole * POWERS[less];
        if (rest == 0) return whole;
        boolean isAway = switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> rest > 0;
            case FLOOR -> rest < 0;
            case HALF_UP -> overHalf(rest, less) >= 0;
            case HALF_DOWN -> overHalf(rest, less) > 0;
            case HALF_EVEN -> overHalf(rest, less) > (whole % 2 == 0 ? 0 : -1);
            case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
        return isAway ? whole + Long.signum(rest) : whole;
    }

    private static int overHalf(long rest, int less) {
        return Long.compare(Math.abs(rest), POWERS[less] / 2);
    }
}
