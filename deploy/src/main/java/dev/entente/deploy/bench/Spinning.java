package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * What a plugin that spins until it is stopped does to others: how long a sale of another tenant takes to be reported, worked out and
 * booked, alone and while sales are reported one after the other whose model spins, round by round; and what the server keeps of it.
 */
final class Spinning {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final Duration LAP = Duration.ofSeconds(10);

    /** So that a sale waits for the server, and not for the one before. */
    private static final Duration APART = Duration.ofMillis(50);

    private static final double A_MEGABYTE = 1_000_000;
    private static final String SINCE = "2024-01-01";

    private static final String HONEST = """
            {motion: resell, name: Commission, model: rate-table, version: 1, terms: {kind: PAYS, unit: EUR, basis: EACH_LINE,
             rows: [{rates: [{from: {value: "0", unit: EUR}, rate: "10"}], read: WHOLE}], rounding: {mode: HALF_UP, decimals: 2}}}""";

    private static final String SPINS =
            "{motion: resell, name: Spins, model: spinning, version: 1, terms: {unit: EUR}}";

    private final Laboratory laboratory;
    private final Consumer<String> progress;
    private final AtomicInteger next = new AtomicInteger();
    private final Times alone = new Times();
    private final Times beside = new Times();
    private final HeapUsed heap;
    private double stopAlone;
    private double stopBeside;

    Spinning(Laboratory laboratory, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.progress = progress;
        this.heap = new HeapUsed(laboratory.gcLog());
    }

    /** Figures for people, and the same by name. */
    record Measured(List<Figure> figures, Map<String, Object> named) {}

    /** What the server holds while nothing is done. */
    private record Kept(int threads, double megabytes) {}

    Measured measure() {
        var victim = vendor("honest", HONEST);
        var other = vendor("hostile", SPINS);
        for (int i = 0; i < WARM_UP; i++) {
            progress.accept("Warming up");
            lap(victim);
            besides(other, () -> lap(victim));
        }
        long before = stopped();
        var kept = kept();
        for (int i = 0; i < ROUNDS; i++) {
            progress.accept("Round %d of %d".formatted(i + 1, ROUNDS));
            long mark = heap.mark();
            alone.addAll(lap(victim));
            stopAlone = Math.max(stopAlone, heap.longestStop(mark));
            long later = heap.mark();
            besides(other, () -> beside.addAll(lap(victim)));
            stopBeside = Math.max(stopBeside, heap.longestStop(later));
        }
        long stopped = stopped() - before;
        if (stopped == 0) throw new Refusal("The plugin was never stopped, so nothing was measured");
        return measured(kept, kept(), stopped);
    }

    private Measured measured(Kept before, Kept after, long stopped) {
        double ratio = beside.p99() / alone.p99();
        var figures = List.of(
                new Figure(
                        "Sales alone, and beside a plugin that spins",
                        "%,d, %,d".formatted(alone.count(), beside.count())),
                new Figure("  median alone, beside", "%.1f, %.1f ms".formatted(alone.median(), beside.median())),
                new Figure("  p99 alone, beside", "%.1f, %.1f ms".formatted(alone.p99(), beside.p99())),
                new Figure("  p99 beside : alone", "%.2f".formatted(ratio)),
                new Figure("  longest stop to collect", "%.0f, %.0f ms".formatted(stopAlone, stopBeside)),
                new Figure("  calls that were stopped", "%,d".formatted(stopped)),
                new Figure("  threads before, after", "%d, %d".formatted(before.threads(), after.threads())),
                new Figure(
                        "  heap kept before, after", "%.0f, %.0f MB".formatted(before.megabytes(), after.megabytes())));
        var named = Map.<String, Object>of(
                "p99_alone",
                hundredths(alone.p99()),
                "p99_beside",
                hundredths(beside.p99()),
                "p99_ratio",
                hundredths(ratio),
                "stop_ms",
                List.of(Math.round(stopAlone), Math.round(stopBeside)),
                "stopped",
                stopped,
                "threads",
                List.of(before.threads(), after.threads()),
                "heap_mb",
                List.of(Math.round(before.megabytes()), Math.round(after.megabytes())));
        return new Measured(figures, named);
    }

    private static double hundredths(double value) {
        return Math.round(100 * value) / 100d;
    }

    private Kept kept() {
        laboratory.settle();
        return new Kept(laboratory.threads(), laboratory.liveBytes() / A_MEGABYTE);
    }

    private Rest vendor(String slug, String offer) {
        var wanted = Map.of("slug", slug, "name", slug, "admin", "ada@bench.example", "starter", "partnership-levels");
        var token = laboratory.operator().openTenant(wanted).path("token").asString();
        var rest = laboratory.rest(slug, token);
        sent(rest.putYaml(
                "/api/v1/program",
                "program: sold\nname: Sold\nfrom: %s\ntiers: [{code: silver, name: Silver}]\noffers:\n  - %s\n"
                        .formatted(SINCE, offer.replace("\n", " "))));
        var said = Map.of("code", "partner", "name", "Partner", "since", SINCE);
        var partner = sent(rest.post("/api/v1/partners", said)).path("id").asString();
        var tiers = List.of(Map.of("tier", "silver", "from", SINCE));
        sent(rest.put("/api/v1/partners/" + partner + "/enrolments/sold", Map.of("since", SINCE, "tiers", tiers)));
        return rest;
    }

    /** Sales at a pace; what is late because the one before took long has waited, which counts. */
    private Times lap(Rest victim) {
        var times = new Times();
        long begin = System.nanoTime();
        for (long due = begin; due < begin + LAP.toNanos(); due += APART.toNanos()) {
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            sell(victim, "100.00");
            times.add(System.nanoTime() - due);
        }
        return times;
    }

    /** As long as the work takes, one sale that spins after the other; each third does not, or the model would be silenced. */
    private void besides(Rest hostile, Runnable work) {
        var over = new AtomicBoolean();
        var spinning = CompletableFuture.runAsync(() -> {
            for (int i = 0; !over.get(); i++) sell(hostile, i % 3 == 2 ? "100.00" : "100.01");
        });
        try {
            work.run();
        } finally {
            over.set(true);
        }
        spinning.join();
    }

    private void sell(Rest rest, String net) {
        var line = Map.of("sku", "ENT", "net", Map.of("value", net, "unit", "EUR"));
        sent(rest.post(
                "/api/v1/sales",
                Map.of(
                        "source", "bench",
                        "id", "s-" + next.getAndIncrement(),
                        "kind", "new",
                        "on", "2026-03-31",
                        "partner", "partner",
                        "motion", "resell",
                        "customer", Map.of("name", "Customer", "domain", "customer.example"),
                        "lines", List.of(line))));
    }

    private long stopped() {
        try (var admin = laboratory.admin();
                var row = admin.createStatement()
                        .executeQuery("select count(*) from earning where because like '%was stopped%'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
