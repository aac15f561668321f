package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Score.Target;
import dev.entente.deploy.installation.Refusal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * What commissions of stored deals take to be worked out and stored, with explanation, postings and trail: the product, the
 * least (read by JDBC, add up in a loop, copy back), and one statement of SQL, one after the other in the same database. Then
 * one deal is changed.
 */
final class RatingStored {

    private static final Target TARGET = new Target(1, 0.7);
    private static final int A_TENANT = 10_000;
    private static final int ROUNDS = 3;
    private static final int CHANGES = 51;
    private static final double A_SECOND = 1_000_000_000;

    private final Laboratory laboratory;
    private final int count;
    private final boolean peers;
    private final Consumer<String> progress;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> least = new ArrayList<>();
    private final List<Double> sql = new ArrayList<>();

    RatingStored(Laboratory laboratory, int count, boolean peers, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.count = count;
        this.peers = peers;
        this.progress = progress;
    }

    /** The score, and what a run after one changed deal takes. */
    record Measured(Score score, List<Figure> changed) {}

    Measured measure() {
        var vendors = vendors();
        execute("analyze");
        var plain = new PlainRating(laboratory);
        double worked = 0;
        long sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            progress.accept("Round %d of %d".formatted(i + 1, ROUNDS));
            execute("truncate earning, posting cascade");
            var before = laboratory.effort();
            seconds.add(timed(() -> run(vendors)));
            var effort = laboratory.effort().minus(before);
            worked = effort.server() + effort.database();
            sum = sum();
            least.add(timed(plain::copied));
            requireSame(sum, plain.sum());
            if (!peers) continue;
            sql.add(timed(plain::selected));
            requireSame(sum, plain.sum());
        }
        progress.accept("Changing one deal, again and again");
        double full = median(seconds);
        double again = changed(vendors.getFirst());
        var changed = List.of(
                new Figure("  one changed deal", "%.4f s".formatted(again)),
                new Figure("  of a whole run", "%.2f %%".formatted(100 * again / full)));
        return new Measured(score(full, worked, sum), changed);
    }

    private static double changed(Sold vendor) {
        var times = new ArrayList<Double>();
        for (int i = 1; i <= CHANGES; i++) {
            long minor = 1_000_00 + i;
            times.add(timed(() -> vendor.report(minor)));
        }
        return median(times);
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

    private Score score(double full, double worked, long sum) {
        return new Score(
                "W1b",
                "deals/s",
                count / full,
                count / median(least),
                sql.isEmpty() ? null : count / median(sql),
                TARGET,
                1_000_000 * worked / count,
                1_000 * full,
                1_000 * Collections.max(seconds),
                sum);
    }

    private static double timed(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / A_SECOND;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
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
