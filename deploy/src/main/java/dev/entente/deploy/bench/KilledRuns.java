package dev.entente.deploy.bench;

import static dev.entente.deploy.bench.Replies.sent;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Rest;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Commission runs that are killed: in each round the rate changes for all sales, everything is worked out again, and server
 * or database are killed at a point of that run; then the run goes on by itself, every sale has one result and what it has
 * to be worth, and the ledger is clean. In some rounds two runs go at once, the rate changes once more while one goes, or sales
 * are credited to others. Half of what every other sale earns is held back.
 */
public final class KilledRuns {

    private static final int PARTNERS = 8;
    private static final int PART = 500;
    private static final int MOVED = 400;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** So many sales are worked out before a run commits. */
    private static final int A_PART = 2_000;

    /** Those of what is held back and of credits stand between those of every run, so that a few rounds meet some of each. */
    private static final List<Place> PLACES = List.of(
            inEachPart("earning", "insert"),
            inEachPart("held_back", "insert"),
            inEachPart("earning", "update"),
            once("attribution", "insert"),
            inEachPart("posting", "insert"),
            inEachPart("held_back", "delete"),
            new Place("audit", "insert", false, 1, Often.IN_EACH_PART),
            once("credit", "update"),
            once("recalculation", "insert"),
            atCommit("held_back", "insert"),
            inEachPart("recalculation", "update"),
            once("credit", "insert"),
            once("job", "insert"),
            once("attribution", "update"),
            inEachPart("job", "update"),
            atCommit("credit", "insert"),
            inEachPart("dispatch", "insert"),
            inEachPart("dispatch", "update"),
            inEachPart("dispatch", "delete"),
            atCommit("earning", "insert"),
            atCommit("posting", "insert"),
            new Place("recalculation", "update", true, 0, Often.IN_EACH_PART),
            new Place("job", "update", true, 0, Often.IN_EACH_PART));

    /** How often a run passes a place. */
    private enum Often {
        ONCE,
        IN_EACH_PART,
        FOR_EACH_ROW
    }

    /** Where a run can be killed: the first time that it passes, or one of the next. */
    private record Place(String table, String event, boolean commit, int first, Often often) {

        /** The same some passes later, but no later than a run of so many parts is there. */
        Failpoint later(int times, int parts) {
            int more = switch (often) {
                case ONCE -> 0;
                case IN_EACH_PART -> times % parts;
                case FOR_EACH_ROW -> times % ROWS * MOVED / ROWS;
            };
            return new Failpoint(table, event, commit, first + more);
        }
    }

    private static final int ROWS = 3;

    private static Place once(String table, String event) {
        return new Place(table, event, false, 0, Often.ONCE);
    }

    private static Place inEachPart(String table, String event) {
        return new Place(table, event, false, 0, Often.IN_EACH_PART);
    }

    private static Place atCommit(String table, String event) {
        return new Place(table, event, true, 0, Often.FOR_EACH_ROW);
    }

    private static final Set<String> OF_CREDIT = Set.of("attribution", "credit");

    private static final List<Victim> VICTIMS = List.of(
            Victim.SERVER, Victim.SERVER, Victim.DATABASE, Victim.SERVER, Victim.BOTH, Victim.SERVER, Victim.DATABASE);

    private final Laboratory laboratory;
    private final Rest rest;
    private final int sales;
    private final Consumer<String> progress;

    private KilledRuns(Laboratory laboratory, Rest rest, int sales, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.rest = rest;
        this.sales = sales;
        this.progress = progress;
    }

    public static void run(Path home, Path data, int sales, Rounds rounds, Consumer<String> progress) {
        try (var laboratory = Laboratory.open(home, data, false)) {
            var wanted = Map.of("slug", "runs", "name", "Runs", "admin", "ada@bench.example", "starter", "referral");
            var token = laboratory.operator().openTenant(wanted).path("token").asString();
            var runs = new KilledRuns(laboratory, laboratory.rest("runs", token), sales, progress);
            runs.fill();
            int reached = 0;
            for (int round = rounds.from() - 1; round < rounds.through(); round++) if (runs.round(round)) reached++;
            progress.accept(
                    "%d rounds, %d of them killed at their point: each of %,d sales has one result, and the ledger is clean."
                            .formatted(rounds.count(), reached, sales));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill() throws SQLException {
        publish(10);
        sent(rest.put("/api/v1/products/ENT", Map.of("name", "Enterprise", "family", "enterprise")));
        for (int i = 0; i < PARTNERS; i++) {
            var partner = Map.of("code", "partner-" + i, "name", "Partner " + i, "since", "2024-01-01");
            var id = sent(rest.post("/api/v1/partners", partner)).path("id").asString();
            sent(rest.put(
                    "/api/v1/partners/" + id + "/enrolments/runs", Map.of("since", "2024-01-01", "tiers", List.of())));
        }
        for (int from = 0; from < sales; from += PART) {
            var part = IntStream.range(from, Math.min(sales, from + PART))
                    .mapToObj(this::sale)
                    .toList();
            sent(rest.post("/api/v1/sales/bulk", Map.of("sales", part)));
        }
        requireRight(10);
        try (var admin = laboratory.admin()) {
            Failpoint.prepare(admin);
        }
    }

    private Map<String, Object> sale(int i) {
        var net = Map.of("value", "%d.%02d".formatted(cents(i) / 100, cents(i) % 100), "unit", "EUR");
        return Map.of(
                "source",
                "soak",
                "id",
                "S-" + i,
                "kind",
                "new",
                "on",
                FIRST.plusDays(i % 360).toString(),
                "partner",
                "partner-" + i % PARTNERS,
                "motion",
                i % 2 == 0 ? "resell" : "co-sell",
                "customer",
                Map.of("name", "Customer", "domain", "customer.example"),
                "lines",
                List.of(Map.of("sku", "ENT", "net", net)));
    }

    /** The same, credited to one of the others: to another one in each round. */
    private Map<String, Object> moved(int i, int round) {
        var to = "partner-" + (i + 1 + round % (PARTNERS - 1)) % PARTNERS;
        var share = Map.of("partner", to, "part", "sells", "share", "100");
        var split = Map.of("by", "Dana Reyes", "on", "2024-06-03", "shares", List.of(share), "own", List.of());
        var report = new HashMap<>(sale(i));
        report.put("evidence", Map.of("split", split));
        return report;
    }

    private static long cents(int i) {
        return 10_000 + i * 37L % 90_000;
    }

    /** From the first day on, in place of what was agreed before. */
    private void publish(int percent) {
        sent(rest.putYaml("/api/v1/program", """
                program: runs
                name: Runs
                from: 2024-01-01
                offers:
                  - {motion: resell, name: Commission, model: rate-table, version: 2, terms: %s}
                  - {motion: co-sell, name: Commission, model: rate-table, version: 2, terms: %s,
                     payable: [{share: "50", after: 0}, {share: "50", after: 100, counted: months}]}
                """.formatted(terms(percent), terms(percent))));
    }

    private static String terms(int percent) {
        var rules = "[{rate: {type: percent, rate: \"%d\"}}]".formatted(percent);
        return "{kind: PAYS, unit: EUR, rounding: {mode: HALF_UP, decimals: 2}, parts: [{name: Commission, on: LINE, rules: "
                + rules + "}]}";
    }

    /** Whether the run came to its point: one that writes more at a time passes fewer of them. */
    private boolean round(int round) throws SQLException {
        var point = point(round);
        var victim = VICTIMS.get(round % VICTIMS.size());
        int percent = 11 + round % 80;
        publish(percent);
        try (var admin = laboratory.admin()) {
            point.set(admin);
        }
        var asked = new ArrayList<Going>();
        if (OF_CREDIT.contains(point.table())) asked.add(moving(round));
        asked.add(new AskedRun(rest, "round-" + round));
        if (round % 5 == 4) asked.add(new AskedRun(rest, "beside-" + round));
        asked.forEach(Going::start);
        boolean reached = comesTo(asked);
        if (round % 7 == 6) publish(++percent);
        if (reached) kill(victim);
        try (var admin = laboratory.admin()) {
            point.lift(admin);
        }
        laboratory.start();
        for (var each : asked) each.awaitFinished();
        if (round % 7 == 6) {
            var last = new AskedRun(rest, "after-" + round);
            last.start();
            last.awaitFinished();
        }
        requireRight(percent);
        var killed = reached ? victim + " killed" : "not reached";
        progress.accept("Round %d: %s, %s, load %.1f".formatted(round + 1, point, killed, load()));
        return reached;
    }

    private MovedCredits moving(int round) {
        return new MovedCredits(
                rest,
                IntStream.range(0, Math.min(MOVED, sales))
                        .mapToObj(i -> moved(i, round))
                        .toList());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Every place in turn, each time some passes later. */
    private Failpoint point(int round) {
        return PLACES.get(round % PLACES.size()).later(round / PLACES.size(), Math.max(1, sales / A_PART));
    }

    private boolean comesTo(List<Going> asked) throws SQLException {
        try (var admin = laboratory.admin()) {
            while (true) {
                if (Failpoint.isReached(admin)) return true;
                if (asked.stream().allMatch(Going::isFinished)) return false;
                Replies.pause();
            }
        }
    }

    private void kill(Victim victim) {
        if (victim != Victim.DATABASE) laboratory.killServer();
        if (victim == Victim.SERVER) return;
        laboratory.killDatabase();
        laboratory.startDatabase();
    }

    private void requireRight(int percent) throws SQLException {
        long expected = 0;
        for (int i = 0; i < sales; i++) expected += (cents(i) * percent + 50) / 100;
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            var row = statement.executeQuery("""
                    select (select count(*) from earning where not superseded and minor <> 0),
                      (select count(distinct source_id) from earning where not superseded and because is null),
                      (select sum(minor) from earning where not superseded),
                      (select sum(case 'EXPENSE' when from_account then minor when to_account then -minor else 0 end)
                        from posting)""");
            row.next();
            var found = List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            var wanted = List.of((long) sales, (long) sales, expected, expected);
            if (!found.equals(wanted))
                throw new Refusal("Results, sales with one, what they come to, what is posted should be %s and are %s"
                        .formatted(wanted, found));
        }
        if (!laboratory.operator().verifyLedger(null).path("clean").asBoolean(false))
            throw new Refusal("The ledger is not clean");
    }
}
