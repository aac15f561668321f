package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Score.Target;
import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Registering a deal over REST by sixteen clients, with the conflict check, the approval of what is free, the trail and all that is
 * put on the clock, where many tenants have many deals; one of twenty registers what another partner registers at the same
 * moment. The limit is a copy of the database that is asked the same statements by as many clients, without the product.
 */
final class Registering {

    private static final Target TARGET = new Target(5, 0.5);
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final int RECORDED = 1_600;
    private static final int ONE_OF = 20;
    private static final int WARM_UP = 6;
    private static final int MOST_WARM_UP = 18;

    /** What a lap of the warm-up must be below to have become faster, and how many may not. */
    private static final double FASTER = 0.97;

    private static final int NO_FASTER = 3;
    private static final int PEER_WARM_UP = 2;
    private static final Duration LAP = Duration.ofSeconds(10);
    private static final double A_SECOND = 1_000_000_000;
    private static final double A_MICROSECOND = 1_000_000;
    private static final String COPY = "bench_copy";

    private final Laboratory laboratory;
    private final int deals;
    private final int tenants;
    private final Consumer<String> progress;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    Registering(Laboratory laboratory, int deals, int tenants, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.deals = deals;
        this.tenants = tenants;
        this.progress = progress;
    }

    record Measured(Score score, List<Figure> more, Map<String, Object> named) {}

    /** How many in a second, what was worked for one, and how long each took. */
    private record Lap(double rate, Effort each, Times times) {

        double cpuMicros() {
            return A_MICROSECOND * each.sum();
        }
    }

    /** Beside another who makes accounts, where there is one; it is started when all else is measured, and asked twice to warm up. */
    Measured measure(Supplier<Optional<KillBill>> peers) {
        progress.accept("Filling %,d deals into %,d tenants".formatted(deals, tenants));
        var crowd = Crowd.open(laboratory, deals, tenants);
        laboratory.killServer();
        laboratory.copy(COPY);
        laboratory.start();
        progress.accept("Warming up");
        warmUp(crowd);
        progress.accept("Recording what %,d registrations ask of the database".formatted(RECORDED));
        var acts = Recorded.of(laboratory, RECORDED, _ -> register(crowd, next.getAndIncrement(), 0));
        var laps = new ArrayList<Lap>();
        var limits = new ArrayList<Limit>();
        int part = acts.size() / (ROUNDS + 1);
        try (var replay = new Replay(laboratory, COPY, CLIENTS)) {
            replay.rate(acts.subList(0, part)); // until its statements are planned as well
            for (int i = 1; i <= ROUNDS; i++) {
                progress.accept("Round %d of %d".formatted(i, ROUNDS));
                laps.add(lap(crowd));
                limits.add(limit(replay, acts.subList(i * part, (i + 1) * part)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return measured(laps, limits, acts, peer(peers));
    }

    /** Until the program works no less for one: what is asked often is still being compiled for minutes. */
    private void warmUp(Crowd crowd) {
        double least = Double.MAX_VALUE;
        int slow = 0;
        for (int i = 0; i < WARM_UP || i < MOST_WARM_UP && slow < NO_FASTER; i++) {
            double worked = lap(crowd).each().server();
            slow = worked < FASTER * least ? 0 : slow + 1;
            least = Math.min(least, worked);
        }
    }

    private @Nullable Lap peer(Supplier<Optional<KillBill>> peers) {
        var started = peers.get().orElse(null);
        if (started == null) return null;
        try (var peer = started) {
            peer.open();
            var laps = new ArrayList<Lap>();
            for (int i = 0; i < PEER_WARM_UP + ROUNDS; i++) {
                progress.accept("Making accounts in Kill Bill");
                laps.add(lap(
                        () -> laboratory.effort(peer.process()),
                        _ -> peer.account("bench-" + next.getAndIncrement()),
                        () -> {}));
            }
            return middle(laps.subList(PEER_WARM_UP, laps.size()));
        }
    }

    private static Lap middle(List<Lap> laps) {
        return laps.stream()
                .sorted((one, other) -> Double.compare(one.rate(), other.rate()))
                .toList()
                .get(laps.size() / 2);
    }

    /** The same without the product. */
    private record Limit(double rate, Effort each) {}

    private Limit limit(Replay replay, List<Act> acts) {
        var before = laboratory.effortOfBench();
        double rate = replay.rate(acts);
        return new Limit(rate, laboratory.effortOfBench().minus(before).each(acts.size()));
    }

    private Measured measured(List<Lap> laps, List<Limit> limits, List<Act> acts, @Nullable Lap peer) {
        var lap = middle(laps);
        var limit = limits.stream()
                .sorted((one, other) -> Double.compare(one.rate(), other.rate()))
                .toList()
                .get(limits.size() / 2);
        long approved = count("select count(*) from registration where number like 'R-%' and state = 'APPROVED'");
        long twice = count("""
                select count(*) from (select 1 from registration where state = 'APPROVED' group by tenant_id, domain having count(*) > 1) d""");
        long unheld = count("""
                select count(*) from (select 1 from registration where number like 'R-%' group by tenant_id, domain
                having count(*) filter (where state = 'APPROVED') <> 1) d""");
        if (twice > 0) throw new Refusal("Won twice: " + twice);
        double statements = acts.stream()
                .flatMap(act -> act.transactions().stream())
                .mapToInt(transaction -> transaction.statements().size())
                .sum();
        double trips = acts.stream()
                .flatMap(act -> act.transactions().stream())
                .mapToInt(transaction -> transaction.trips().size())
                .sum();
        double transactions =
                acts.stream().mapToInt(act -> act.transactions().size()).sum();
        var more = new ArrayList<>(List.of(
                new Figure("  customers that two partners hold", Long.toString(twice)),
                new Figure("  customers that nobody or more than one holds", Long.toString(unheld)),
                new Figure("  registrations approved by themselves", "%,d".formatted(approved)),
                new Figure("  answered that the partner registered it already", "%,d".formatted(refused.get())),
                new Figure(
                        "  statements, trips and transactions for one, of product and limit",
                        "%.1f, %.1f, %.1f"
                                .formatted(statements / acts.size(), trips / acts.size(), transactions / acts.size())),
                worked("ours", lap.each()),
                worked("limit", limit.each())));
        if (peer != null) more.add(worked("peer", peer.each()));
        var named = new LinkedHashMap<String, Object>(Map.of("double_wins", twice, "unheld", unheld));
        named.put("statements", Math.round(10 * statements / acts.size()) / 10d);
        named.put("trips", Math.round(10 * trips / acts.size()) / 10d);
        named.put("transactions", Math.round(10 * transactions / acts.size()) / 10d);
        named.putAll(micros("ours", lap.each()));
        named.putAll(micros("limit", limit.each()));
        if (peer != null) named.putAll(micros("peer", peer.each()));
        var score = new Score(
                "W3",
                "registrations/s",
                lap.rate(),
                limit.rate(),
                peer == null ? null : peer.rate(),
                TARGET,
                lap.cpuMicros(),
                lap.times().median(),
                lap.times().p99(),
                approved);
        return new Measured(score.over(laps.stream().map(Lap::rate).toList()), more, named);
    }

    private static Figure worked(String whose, Effort each) {
        var text = "%.0f + %.0f us".formatted(A_MICROSECOND * each.server(), A_MICROSECOND * each.database());
        return new Figure("  " + whose + ", work of program + database", text);
    }

    private static Map<String, Object> micros(String whose, Effort each) {
        return Map.of(
                whose + "_program_us", Math.round(A_MICROSECOND * each.server()),
                whose + "_database_us", Math.round(A_MICROSECOND * each.database()));
    }

    private long count(String sql) {
        try (var admin = laboratory.admin();
                var row = admin.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Lap lap(Crowd crowd) {
        // What they put on the clock is a part of them, as it is of the limit.
        return lap(laboratory::effort, client -> register(crowd, next.getAndIncrement(), client), laboratory::settle);
    }

    private static Lap lap(Supplier<Effort> effort, IntConsumer act, Runnable settle) {
        var before = effort.get();
        long begin = System.nanoTime();
        long until = begin + LAP.toNanos();
        var times = new Times();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var all = new ArrayList<Future<Times>>();
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                all.add(threads.submit(() -> ask(act, client, until)));
            }
            for (var one : all) times.addAll(one.get());
            settle.run();
        } catch (ExecutionException e) {
            throw new Refusal("A client has ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while clients ask", e);
        }
        double took = (System.nanoTime() - begin) / A_SECOND;
        return new Lap(times.count() / took, effort.get().minus(before).each(times.count()), times);
    }

    private static Times ask(IntConsumer act, int client, long until) {
        var times = new Times();
        while (System.nanoTime() < until) times.of(() -> act.accept(client));
        return times;
    }

    /** Each twentieth is of the customer of the one before, which another client is registering right now. */
    private void register(Crowd crowd, int number, int client) {
        int customer = number % ONE_OF == ONE_OF - 1 ? number - 1 : number;
        var vendor = crowd.vendors().get(number / ONE_OF % crowd.vendors().size());
        var seller = vendor.sellers().get(client % vendor.sellers().size());
        var word = word(customer);
        var body = """
                {"accountUrl":"%s.example","customerName":"%s","buyerRole":"Head of IT","problem":"Too slow","meetingOn":"%s",
                "motion":"resell","amount":{"value":"1000.00","unit":"EUR"}}""".formatted(word, word, LocalDate.now(ZoneOffset.UTC).plusDays(10));
        send(seller.request("POST", "/api/v1/registrations", "application/json", body, Map.of()));
    }

    // Words of chance that nobody else begins with.
    private static String word(int customer) {
        var digest =
                Integer.toString(customer * 0x9E3779B1, Character.MAX_RADIX).replace("-", "z");
        return ("q" + digest + "w" + Integer.toString(customer, Character.MAX_RADIX)).toLowerCase(Locale.ROOT);
    }

    private void send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            switch (response.statusCode()) {
                case 201 -> {
                    // taken in: it holds, or stands in line
                }
                case 409 -> refused.incrementAndGet();
                default ->
                    throw new Refusal("The server answered %d: %s".formatted(response.statusCode(), response.body()));
            }
        } catch (IOException e) {
            throw new Refusal("The server can't be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while clients ask", e);
        }
    }
}
