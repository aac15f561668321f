package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Score.Target;
import dev.entente.deploy.installation.Refusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What commissions of stored deals take to be worked out and stored, with explanation, postings and trail: the product, the
 * least (read by JDBC, add up in a loop, copy back), and one statement of SQL, one after the other in the same tables. Then
 * one deal is changed.
 */
final class RatingStored {

    private static final Target TARGET = new Target(1, 0.7);
    private static final int A_TENANT = 10_000;
    private static final int WARM = 300_000;
    private static final int ROUNDS = 3;
    private static final int CHANGES = 51;
    private static final double A_SECOND = 1_000_000_000;
    private static final double A_MEGABYTE = 1_000_000;

    private final Laboratory laboratory;
    private final int count;
    private final boolean peers;
    private final Consumer<String> progress;
    private final List<Lap> ours = new ArrayList<>();
    private final List<Lap> least = new ArrayList<>();
    private final List<Lap> sql = new ArrayList<>();

    RatingStored(Laboratory laboratory, int count, boolean peers, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.count = count;
        this.peers = peers;
        this.progress = progress;
    }

    /** Seconds that passed, and that processors worked meanwhile. */
    private record Lap(double seconds, Effort effort) {

        static Lap median(List<Lap> laps) {
            return median(laps, Lap::seconds);
        }

        /** What was worked, which says more than what passed where the machine has other things to do. */
        static Effort worked(List<Lap> laps) {
            return median(laps, lap -> lap.effort().sum()).effort();
        }

        private static Lap median(List<Lap> laps, ToDoubleFunction<Lap> by) {
            return laps.stream().sorted(Comparator.comparingDouble(by)).toList().get(laps.size() / 2);
        }
    }

    /** The score, what was worked where, and what a run after one changed deal takes. */
    record Measured(Score score, List<Figure> more, Map<String, Object> named) {}

    Measured measure() {
        var vendors = vendors();
        execute("analyze");
        warmUp(vendors);
        long sum = sum();
        long heap = laboratory.liveBytes();
        var plain = new PlainRating(laboratory);
        for (int i = 0; i < ROUNDS; i++) {
            progress.accept("Round %d of %d".formatted(i + 1, ROUNDS));
            least.add(lap(laboratory::effortOfBench, plain::copied));
            requireSame(sum, sum());
            if (peers) {
                sql.add(lap(laboratory::effortOfBench, plain::selected));
                requireSame(sum, sum());
            }
            ours.add(lap(laboratory::effort, () -> run(vendors)));
            requireSame(sum, sum());
        }
        long heapThen = laboratory.liveBytes();
        progress.accept("Changing one deal, again and again");
        double full = Lap.median(ours).seconds();
        double again = changed(vendors.getFirst());
        var more = new ArrayList<Figure>();
        var named = new LinkedHashMap<String, Object>();
        add("ours", ours, more, named);
        add("limit", least, more, named);
        if (peers) add("peer", sql, more, named);
        more.add(new Figure(
                "  heap kept, before and after", "%.0f, %.0f MB".formatted(heap / A_MEGABYTE, heapThen / A_MEGABYTE)));
        more.add(new Figure("  one changed deal", "%.4f s".formatted(again)));
        more.add(new Figure("  of a whole run", "%.2f %%".formatted(100 * again / full)));
        named.put("changed_ms", Math.round(1_000 * again));
        return new Measured(score(sum), more, named);
    }

    private void add(String whose, List<Lap> laps, List<Figure> more, Map<String, Object> named) {
        var effort = Lap.worked(laps);
        double program = each(effort.server());
        double database = each(effort.database());
        more.add(new Figure(
                "  " + whose + ", work of program + database", "%.0f + %.0f us".formatted(program, database)));
        named.put(whose + "_program_us", Math.round(program));
        named.put(whose + "_database_us", Math.round(database));
    }

    private double each(double seconds) {
        return 1_000_000 * seconds / count;
    }

    /** So often that compilers have done most of their work, which in a run of millions is nothing. */
    private void warmUp(List<Sold> vendors) {
        for (int rated = 0; rated < WARM; rated += count) {
            progress.accept("Warming up");
            empty();
            run(vendors);
        }
    }

    private Lap lap(Supplier<Effort> worked, Runnable work) {
        empty();
        var before = worked.get();
        double seconds = timed(work);
        return new Lap(seconds, worked.get().minus(before));
    }

    // What is stored of the last one; terms stay, which are kept once.
    private void empty() {
        execute("truncate earning, posting, audit cascade");
    }

    private static double changed(Sold vendor) {
        var times = new ArrayList<Double>();
        for (int i = 1; i <= CHANGES; i++) {
            long minor = 1_000_00 + i;
            times.add(timed(() -> vendor.report(minor)));
        }
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private List<Sold> vendors() {
        var vendors = new ArrayList<Sold>();
        for (int left = count; left > 0; left -= A_TENANT) {
            progress.accept("Selling %,d".formatted(Math.min(left, A_TENANT)));
            vendors.add(Sold.open(laboratory, vendors.size(), Math.min(left, A_TENANT)));
        }
        return vendors;
    }

    private static void run(List<Sold> vendors) {
        var jobs = vendors.stream().map(Sold::again).toList();
        for (int i = 0; i < jobs.size(); i++) vendors.get(i).await(jobs.get(i));
    }

    private Score score(long sum) {
        var full = Lap.median(ours);
        return new Score(
                        "W1b",
                        "deals/s",
                        count / full.seconds(),
                        count / Lap.median(least).seconds(),
                        sql.isEmpty() ? null : count / Lap.median(sql).seconds(),
                        TARGET,
                        each(Lap.worked(ours).sum()),
                        1_000 * full.seconds(),
                        1_000 * ours.stream().mapToDouble(Lap::seconds).max().orElseThrow(),
                        sum)
                .over(ours.stream().map(lap -> count / lap.seconds()).toList());
    }

    private static double timed(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / A_SECOND;
    }

    private static void requireSame(long expected, long sum) {
        if (sum != expected) throw new Refusal("The sums differ: %d and %d".formatted(expected, sum));
    }

    private void execute(String sql) {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long sum() {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            var row = statement.executeQuery(
                    "select count(minor), coalesce(sum(minor), 0)::bigint, min(because) from earning where not superseded");
            row.next();
            if (row.getLong(1) != count)
                throw new Refusal("Of %,d deals %,d were rated: %s".formatted(count, row.getLong(1), row.getString(3)));
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
