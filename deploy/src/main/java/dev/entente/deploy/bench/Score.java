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
        long checksum) {

    /** At least so many times the peer, none where nothing is demanded, and this part of the limit. */
    record Target(double peer, double limit) {}

    double perLimit() {
        return ours / limit;
    }

    @Nullable
    Double perPeer() {
        return peer == null ? null : ours / peer;
    }

    private boolean isReached() {
        var perPeer = perPeer();
        return perLimit() >= target.limit() && (perPeer == null || perPeer >= target.peer());
    }

    Map<String, Object> line(boolean quick) {
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
        line.put("checksum", checksum);
        line.put("quick", quick);
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
        figures.add(new Figure("  verdict", busy ? "none" : isReached() ? "reached" : "not reached"));
        return figures;
    }
}
