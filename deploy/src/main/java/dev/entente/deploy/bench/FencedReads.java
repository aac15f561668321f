package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Score.Bound;
import dev.entente.deploy.bench.Score.Target;
import dev.entente.deploy.installation.Refusal;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reading deals behind row-level security, as the server's own role does, beside a role that passes it and was granted no more: one
 * deal, a list of twenty, a page of a thousand by key, and the conflict search. Both ask the same statements in turns; the plan of
 * each says how many rows a filter took away again, which should be none. Beside that the same deal over REST.
 */
final class FencedReads {

    private static final Target TARGET = new Target(0, 0.5);
    private static final double MOST_PERCENT = 10;
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 5;
    private static final int ASKED = 2_000;
    private static final Duration LAP = Duration.ofSeconds(3);
    private static final Pattern REMOVED = Pattern.compile("\"Rows Removed by [A-Za-z ]+\": (\\d+)");
    private static final double A_SECOND = 1_000_000_000;

    private final Laboratory laboratory;
    private final int deals;
    private final int tenants;
    private final Consumer<String> progress;
    private final Clients clients = new Clients();

    FencedReads(Laboratory laboratory, int deals, int tenants, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.deals = deals;
        this.tenants = tenants;
        this.progress = progress;
    }

    record Measured(Score score, List<Figure> more, Map<String, Object> named) {}

    /** Of one way: how many a second behind the fence and past it, by a median of laps, with what the database worked for one. */
    private record Both(Read read, Lap fenced, Lap passed, long removed) {

        double overhead() {
            return fenced.micros() / passed.micros() - 1;
        }
    }

    private record Lap(double rate, double micros) {}

    Measured measure() {
        progress.accept("Filling %,d deals into %,d tenants".formatted(deals, tenants));
        var crowd = Crowd.open(laboratory, deals, tenants);
        laboratory.makePast();
        var asked = asked();
        var both = new ArrayList<Both>();
        for (var read : Read.values()) {
            progress.accept("Reading " + read.words());
            both.add(both(read, asked));
        }
        progress.accept("Reading one deal over REST");
        return measured(both, rest(crowd));
    }

    private Both both(Read read, List<Read.Asked> asked) {
        var fenced = new ArrayList<Lap>();
        var passed = new ArrayList<Lap>();
        for (int i = 0; i <= ROUNDS; i++) {
            var one = lap(read, asked, true);
            var other = lap(read, asked, false);
            if (i == 0) continue; // that was warming up
            fenced.add(one);
            passed.add(other);
        }
        return new Both(read, median(fenced), median(passed), removed(read, asked));
    }

    private static Lap median(List<Lap> laps) {
        return laps.stream()
                .sorted((one, other) -> Double.compare(one.micros(), other.micros()))
                .toList()
                .get(laps.size() / 2);
    }

    private Lap lap(Read read, List<Read.Asked> asked, boolean fenced) {
        var before = laboratory.effortOfBench();
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i * asked.size() / CLIENTS;
                all.add(threads.submit(() -> ask(read, asked, first, fenced, begin + LAP.toNanos())));
            }
            int count = 0;
            for (var one : all) count += one.get();
            double took = (System.nanoTime() - begin) / A_SECOND;
            var worked = laboratory.effortOfBench().minus(before).database();
            return new Lap(count / took, 1_000_000 * worked / count);
        } catch (ExecutionException e) {
            throw new Refusal("A reader has ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while reading", e);
        }
    }

    // Each in a transaction of its own that binds the tenant first, as the product does; past the fence as well.
    private int ask(Read read, List<Read.Asked> asked, int first, boolean fenced, long until) throws SQLException {
        try (var connection = connection(fenced);
                var bind = connection.prepareStatement(
                        "select set_config('app.tenant', ?, true), set_config('app.partner', '*', true)");
                var statement = connection.prepareStatement(read.sql())) {
            int count = 0;
            for (; System.nanoTime() < until; count++) {
                var one = asked.get((first + count) % asked.size());
                bind.setString(1, one.tenant().toString());
                bind.execute();
                read.fill(statement, one);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) rows.getObject(2);
                }
                connection.commit();
            }
            return count;
        }
    }

    private Connection connection(boolean fenced) throws SQLException {
        var connection = fenced ? laboratory.app("entente") : laboratory.past("entente");
        connection.setAutoCommit(false);
        return connection;
    }

    // As of a statement that was asked before: the server keeps its plan, whatever is asked for.
    private long removed(Read read, List<Read.Asked> asked) {
        long removed = 0;
        try (var connection = connection(true);
                var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare looked as " + read.numbered());
            for (var one : asked.subList(0, 50)) {
                statement.execute("select set_config('app.tenant', '%s', true), set_config('app.partner', '*', true)"
                        .formatted(one.tenant()));
                var explain = "explain (analyze, format json) execute looked(" + read.written(one) + ")";
                try (var plan = statement.executeQuery(explain)) {
                    plan.next();
                    var found = REMOVED.matcher(plan.getString(1));
                    while (found.find()) removed += Long.parseLong(found.group(1));
                }
                connection.commit();
            }
            return removed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deals by chance, so that large tenants are asked more often than small ones; the same each time. */
    private List<Read.Asked> asked() {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            var rows = statement.executeQuery(
                    "select tenant_id, id, word from bench_deal order by md5(id::text) limit " + ASKED);
            var asked = new ArrayList<Read.Asked>();
            while (rows.next())
                asked.add(new Read.Asked(
                        rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3)));
            return asked;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Clients.Load rest(Crowd crowd) {
        var chance = new Random(1);
        var requests = new ArrayList<HttpRequest>();
        try (var admin = laboratory.admin();
                var read = admin.prepareStatement(
                        "select id from bench_deal where tenant_id = ? order by md5(id::text) limit 200")) {
            for (var vendor : crowd.vendors()) {
                read.setObject(1, vendor.tenant());
                try (var rows = read.executeQuery()) {
                    while (rows.next())
                        requests.add(
                                vendor.rest().request("GET", "/api/v1/deals/" + rows.getString(1), "", "", Map.of()));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Collections.shuffle(requests, chance);
        clients.warmUp(requests, LAP);
        return clients.saturate(requests, LAP);
    }

    private Measured measured(List<Both> both, Clients.Load rest) {
        var more = new ArrayList<Figure>();
        var named = new LinkedHashMap<String, Object>();
        for (var each : both) {
            more.add(new Figure(
                    "  " + each.read().words() + ", behind the fence and past it",
                    "%,.0f, %,.0f/s"
                            .formatted(each.fenced().rate(), each.passed().rate())));
            more.add(new Figure(
                    "    work of the database for one",
                    "%.1f, %.1f us"
                            .formatted(each.fenced().micros(), each.passed().micros())));
            var name = each.read().name().toLowerCase(Locale.ROOT);
            named.put(name + "_fenced_us", Math.round(10 * each.fenced().micros()) / 10d);
            named.put(name + "_passed_us", Math.round(10 * each.passed().micros()) / 10d);
            named.put(name + "_removed", each.removed());
        }
        var point = both.getFirst();
        var score = new Score(
                "W4",
                "deals/s over REST",
                rest.rate(),
                point.fenced().rate(),
                null,
                TARGET,
                point.fenced().micros(),
                rest.times().median(),
                rest.times().p99(),
                both.stream().mapToLong(Both::removed).sum());
        var bounds = both.stream().flatMap(FencedReads::bounds).toList();
        return new Measured(score.within(bounds), more, named);
    }

    private static Stream<Bound> bounds(Both both) {
        var name = both.read().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                new Bound(name + "_more_behind_the_fence", 100 * both.overhead(), MOST_PERCENT, "%"),
                new Bound(name + "_rows_removed", both.removed(), 0, "rows"));
    }
}
