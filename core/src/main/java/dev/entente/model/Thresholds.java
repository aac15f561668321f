package dev.entente.model;

/** Rising thresholds, of which a total reaches some. */
final class Thresholds {

    private Thresholds() {}

    /** How many: all are looked at, which takes less than to guess wrong where to stop. */
    static int reached(long[] thresholds, long total) {
        int reached = 0;
        for (long threshold : thresholds) reached += total >= threshold ? 1 : 0;
        return reached;
    }
}
