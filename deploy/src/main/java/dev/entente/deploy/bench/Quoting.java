package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Score.Bound;
import dev.entente.deploy.bench.Score.Target;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to say what a cart of 1, 50 and 500 lines costs, over HTTP: as much as clients can ask for, beside a bare servlet
 * that reads one price in the same server, and Kill Bill, which says what an invoice of one line would be; and how long one waits where half and four fifths of that are asked for.
 */
final class Quoting {

    private static final Target TARGET = new Target(10, 0.6);
    private static final List<Integer> LINES = List.of(1, 50, 500);
    private static final int ROUNDS = 3;
    private static final int CARTS = 400;
    private static final int CHECKED = 100;
    private static final Duration LAP = Duration.ofSeconds(5);
    private static final Duration PACED = Duration.ofSeconds(15);
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;
    private static final double FIFTY_MS = 20;
    private static final double MANY_MS = 150;

    private final Laboratory laboratory;
    private final int books;
    private final int items;
    private final Consumer<String> progress;
    private final Clients clients = new Clients();
    private final List<Figure> more = new ArrayList<>();
    private final Map<String, Object> named = new LinkedHashMap<>();

    Quoting(Laboratory laboratory, int books, int items, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.books = books;
        this.items = items;
        this.progress = progress;
    }

    /** Answers a second, and microseconds that server and database worked for one. */
    private record Lap(double rate, double cpuMicros) {

        static Lap median(List<Lap> laps) {
            return laps.stream()
                    .sorted(Comparator.comparingDouble(Lap::rate))
                    .toList()
                    .get(laps.size() / 2);
        }
    }

    /** Carts of so many lines, and what was measured of them. */
    private record Carts(int lines, List<HttpRequest> requests, List<Lap> laps) {

        Lap full() {
            return Lap.median(laps);
        }
    }

    record Measured(Score score, List<Figure> more, Map<String, Object> named) {}

    /** Beside a peer that is asked the same again and again; null: it is absent. */
    Measured measure(KillBill.@Nullable Asked peer) {
        progress.accept("Making %,d price books of %,d products".formatted(books, items));
        var priced = Priced.open(laboratory, books, items);
        long sum = priced.summed(CHECKED);
        var reads = priced.reads(CARTS);
        var carts = LINES.stream()
                .map(lines -> new Carts(lines, priced.carts(CARTS, lines), new ArrayList<>()))
                .toList();
        var invoices = Stream.ofNullable(peer).map(KillBill.Asked::invoice).toList();
        progress.accept("Warming up");
        clients.warmUp(reads, LAP);
        if (peer != null) clients.warmUp(invoices, LAP);
        carts.forEach(each -> clients.warmUp(each.requests(), LAP));
        var least = new ArrayList<Lap>();
        var others = new ArrayList<Lap>();
        for (int i = 0; i < ROUNDS; i++) {
            progress.accept("Round %d of %d".formatted(i + 1, ROUNDS));
            least.add(lap(reads));
            if (peer != null) others.add(lap(invoices, () -> laboratory.effort(peer.process())));
            carts.forEach(each -> each.laps().add(lap(each.requests())));
        }
        var limit = Lap.median(least);
        more.add(new Figure("  limit, work of processors for one", "%.0f us".formatted(limit.cpuMicros())));
        if (peer != null) addPeer(Lap.median(others), carts);
        var waited = carts.stream().map(this::waited).toList();
        var one = carts.getFirst().full();
        var times = waited.getFirst();
        var score = new Score(
                "W2",
                "quotes/s",
                one.rate(),
                limit.rate(),
                others.isEmpty() ? null : Lap.median(others).rate(),
                TARGET,
                one.cpuMicros(),
                times.median(),
                times.p99(),
                sum);
        var rates = carts.getFirst().laps().stream().map(Lap::rate).toList();
        var fifty = new Bound("p99_50_lines", waited.get(1).p99(), FIFTY_MS);
        var many = new Bound("p99_500_lines", waited.get(2).p99(), MANY_MS);
        return new Measured(score.over(rates).within(times.p999(), fifty, many), more, named);
    }

    /** How long an answer takes where half of the most is asked for. */
    private Times waited(Carts carts) {
        add(carts);
        var half = paced(carts, HALF);
        paced(carts, MOST);
        return half;
    }

    private Lap lap(List<HttpRequest> requests) {
        return lap(requests, laboratory::effort);
    }

    private Lap lap(List<HttpRequest> requests, Supplier<Effort> effort) {
        var before = effort.get();
        var load = clients.saturate(requests, LAP);
        double worked = effort.get().minus(before).sum();
        return new Lap(load.rate(), 1_000_000 * worked / load.times().count());
    }

    /** Who answers what takes the most work answers the fewest; the clients' own work is in each rate, and not in these. */
    private void addPeer(Lap peer, List<Carts> carts) {
        more.add(new Figure("  peer, work of processors for one", "%.0f us".formatted(peer.cpuMicros())));
        named.put("peer_cpu_us", Math.round(peer.cpuMicros()));
        for (var each : carts) {
            double lines = each.lines() * each.full().rate() / peer.rate();
            more.add(new Figure(
                    "  lines priced, of the peer's, at %d".formatted(each.lines()), "%.0f ×".formatted(lines)));
            named.put("lines_%d_per_peer".formatted(each.lines()), Math.round(10 * lines) / 10d);
        }
    }

    private void add(Carts carts) {
        var full = carts.full();
        more.add(new Figure(
                "  %d lines, at most".formatted(carts.lines()),
                "%,.0f quotes/s, %,.0f us".formatted(full.rate(), full.cpuMicros())));
        named.put("lines_" + carts.lines() + "_rate", Math.round(full.rate()));
        named.put("lines_" + carts.lines() + "_cpu_us", Math.round(full.cpuMicros()));
    }

    private Times paced(Carts carts, double part) {
        int lines = carts.lines();
        progress.accept("Asking for %.0f %% of the most, %d lines each".formatted(100 * part, lines));
        var times = clients.pace(carts.requests(), PACED, part * carts.full().rate())
                .times();
        more.add(new Figure(
                "  %d lines, at %.0f %%: median, p99".formatted(lines, 100 * part),
                "%.1f, %.1f ms".formatted(times.median(), times.p99())));
        named.put("lines_%d_p99_at_%.0f".formatted(lines, 100 * part), Math.round(10 * times.p99()) / 10d);
        return times;
    }
}
