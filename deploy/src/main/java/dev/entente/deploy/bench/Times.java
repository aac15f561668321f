package dev.entente.deploy.bench;

import java.util.ArrayList;
import java.util.List;

/** How long the same thing took, again and again. */
final class Times {

    private static final double A_MILLISECOND = 1_000_000;

    private final List<Long> nanos = new ArrayList<>();

    void of(Runnable work) {
        var before = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - before);
    }

    void add(long took) {
        nanos.add(took);
    }

    void addAll(Times others) {
        nanos.addAll(others.nanos);
    }

    int count() {
        return nanos.size();
    }

    /** In milliseconds. */
    double median() {
        return quantile(0.5);
    }

    /** In milliseconds: 99 of 100 were faster. */
    double p99() {
        return quantile(0.99);
    }

    /** In milliseconds: 999 of 1,000 were faster. */
    double p999() {
        return quantile(0.999);
    }

    // The smallest that so many are not above.
    private double quantile(double share) {
        var sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1)) / A_MILLISECOND;
    }
}
