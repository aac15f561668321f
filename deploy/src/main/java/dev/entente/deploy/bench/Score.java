package dev.entente.deploy.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a workload came to beside the least that a machine could do, and beside others: so much in a second, with what a
 * processor worked for one, in microseconds, and median and 99th percentile, in milliseconds.
 */
record Score(
        String workload,
        String unit,
        double ours,
        double limit,
        @Nullable Double peer,
        Target target,
        double cpuMicros,
        double p50,
        double p99,
        long checksum,
        @Nullable Double p999,
        List<Double> rounds,
        List<Bound> bounds) {

    /** Rounds that differ by more decide nothing. */
    private static final double MOST_SPREAD = 0.15;

    /** What must not be above so much, in milliseconds or another unit. */
    record Bound(String name, double value, double most, String unit) {

        Bound(String name, double value, double most) {
            this(name, value, most, "ms");
        }

        boolean isKept() {
            return value <= most;
        }
    }

    Score {
        rounds = List.copyOf(rounds);
        bounds = List.copyOf(bounds);
    }

    Score(
            String workload,
            String unit,
            double ours,
            double limit,
            @Nullable Double peer,
            Target target,
            double cpuMicros,
            double p50,
            double p99,
            long checksum) {
        this(workload, unit, ours, limit, peer, target, cpuMicros, p50, p99, checksum, null, List.of(), List.of());
    }

    /** With what came out in each round, of which ours is the one in the middle. */
    Score over(List<Double> rates) {
        return new Score(workload, unit, ours, limit, peer, target, cpuMicros, p50, p99, checksum, p999, rates, bounds);
    }

    /** With what must not be exceeded, and what 999 of 1,000 were faster than, in milliseconds. */
    Score within(double slowest, Bound... most) {
        return new Score(
                workload,
                unit,
                ours,
                limit,
                peer,
                target,
                cpuMicros,
                p50,
                p99,
                checksum,
                slowest,
                rounds,
                List.of(most));
    }

    /** With what must not be exceeded. */
    Score within(List<Bound> most) {
        return new Score(workload, unit, ours, limit, peer, target, cpuMicros, p50, p99, checksum, p999, rounds, most);
    }

    /** At least so many times the peer, none where nothing is demanded, and this part of the limit. */
    record Target(double peer, double limit) {}

    double perLimit() {
        return ours / limit;
    }

    @Nullable
    Double perPeer() {
        return peer == null ? null : ours / peer;
    }

    private List<String> missed() {
        var missed = new ArrayList<String>();
        if (perLimit() < target.limit()) missed.add("%.2f of the limit".formatted(target.limit()));
        var perPeer = perPeer();
        if (perPeer != null && perPeer < target.peer()) missed.add("%.0f × the peer".formatted(target.peer()));
        bounds.stream().filter(bound -> !bound.isKept()).map(Bound::name).forEach(missed::add);
        return missed;
    }

    private double lowest() {
        return rounds.stream().mapToDouble(rate -> rate).min().orElse(ours);
    }

    private double highest() {
        return rounds.stream().mapToDouble(rate -> rate).max().orElse(ours);
    }

    /** By what part of the whole the rounds differ. */
    double spread() {
        return (highest() - lowest()) / ours;
    }

    /** None where the machine had other things to do, or the rounds differ too much to say. */
    String verdict(boolean busy) {
        if (busy) return "none: the machine was busy";
        if (spread() > MOST_SPREAD) return "none: rounds differ by %.0f %%".formatted(100 * spread());
        var missed = missed();
        return missed.isEmpty() ? "reached" : "not reached: " + String.join(", ", missed);
    }

    Map<String, Object> line(boolean quick, boolean busy) {
        var line = new LinkedHashMap<String, Object>();
        line.put("workload", workload);
        line.put("ours", rounded(ours));
        line.put("limit", rounded(limit));
        line.put("peer", peer == null ? "absent" : rounded(peer));
        line.put("unit", unit);
        line.put("ours_per_limit", rounded(perLimit()));
        var perPeer = perPeer();
        if (perPeer != null) line.put("ours_per_peer", rounded(perPeer));
        line.put("cpu_us", rounded(cpuMicros));
        line.put("p50", rounded(p50));
        line.put("p99", rounded(p99));
        if (p999 != null) line.put("p999", rounded(p999));
        if (!rounds.isEmpty()) {
            line.put("min", rounded(lowest()));
            line.put("max", rounded(highest()));
        }
        for (var bound : bounds) line.put(bound.name(), rounded(bound.value()));
        line.put("checksum", checksum);
        line.put("quick", quick);
        line.put("busy", busy);
        line.put("verdict", verdict(busy));
        return line;
    }

    /** Three digits are as many as can be believed. */
    private static double rounded(double value) {
        if (value == 0) return 0;
        double step = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 2);
        return Math.round(value / step) * step > 1000
                ? Math.round(Math.round(value / step) * step)
                : Math.round(Math.round(value / step) * step * 1e6) / 1e6;
    }

    /** With a verdict, unless the machine has other things to do. */
    List<Figure> figures(boolean busy) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(workload, "%,.0f %s".formatted(ours, unit)));
        figures.add(new Figure("  limit", "%,.0f %s".formatted(limit, unit)));
        figures.add(new Figure("  ours : limit", "%.2f".formatted(perLimit())));
        figures.add(new Figure("  peer", peer == null ? "peer absent" : "%,.0f %s".formatted(peer, unit)));
        var perPeer = perPeer();
        if (perPeer != null) figures.add(new Figure("  ours : peer", "%.1f".formatted(perPeer)));
        figures.add(new Figure("  work of processors for one", "%.2f us".formatted(cpuMicros)));
        figures.add(new Figure("  median, p99", "%.2f, %.2f ms".formatted(p50, p99)));
        if (p999 != null) figures.add(new Figure("  p99.9", "%.2f ms".formatted(p999)));
        if (!rounds.isEmpty())
            figures.add(new Figure("  rounds, lowest to highest", "%,.0f to %,.0f".formatted(lowest(), highest())));
        for (var bound : bounds)
            figures.add(new Figure(
                    "  " + bound.name() + ", at most %.0f %s".formatted(bound.most(), bound.unit()),
                    "%.1f %s".formatted(bound.value(), bound.unit())));
        figures.add(new Figure("  verdict", verdict(busy)));
        return figures;
    }
}
