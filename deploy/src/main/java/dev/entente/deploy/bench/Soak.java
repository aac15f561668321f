package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Kills server and database in the middle of an import, again and again, and looks whether everything is there once. */
public final class Soak {

    private static final double A_SECOND = 1_000_000_000;

    private final Laboratory laboratory;
    private final Consumer<String> progress;

    private Soak(Laboratory laboratory, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.progress = progress;
    }

    /** One import of so many rows, killed three times on its way. */
    public static void run(Path home, Path data, int rows, Consumer<String> progress) {
        try (var laboratory = Laboratory.open(home, data, false)) {
            new Soak(laboratory, progress).round(rows);
        }
    }

    private void round(int rows) {
        var shop = Shop.open(laboratory, "soak");
        var id = shop.upload("sales", "soak", Shop.file("K", rows));
        shop.check(id);
        shop.commit(id);
        var victims = Victim.values();
        for (int i = 0; i < victims.length; i++) {
            long enough = (long) rows * (i + 1) / (victims.length + 1);
            shop.await(id, batch -> good(batch) >= enough);
            kill(victims[i], shop, id);
        }
        var batch = shop.awaitCommitted(id);
        if (good(batch) != rows) throw new Refusal("Not every row was taken in once: " + batch);
        requireOnce(rows);
        if (!laboratory.operator().verifyLedger(null).path("clean").asBoolean(false))
            throw new Refusal("The ledger is not clean");
        progress.accept("Each of %,d sales was posted once, and the ledger is clean.".formatted(rows));
    }

    private static long good(JsonNode batch) {
        return batch.path("outcome").path("created").asLong(0);
    }

    private void kill(Victim victim, Shop shop, String id) {
        long before = good(shop.shown(id));
        progress.accept("Killing %s at %,d sales".formatted(victim, before));
        if (victim != Victim.DATABASE) laboratory.killServer();
        if (victim != Victim.SERVER) laboratory.killDatabase();
        laboratory.start();
        long up = System.nanoTime();
        long kept = good(shop.shown(id));
        if (kept < before) throw new Refusal("What was committed is gone: %,d sales of %,d".formatted(kept, before));
        shop.await(id, batch -> good(batch) > kept);
        progress.accept("It went on %.1f s after it was up again".formatted((System.nanoTime() - up) / A_SECOND));
    }

    private void requireOnce(int rows) {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            var row = statement.executeQuery("""
                    select (select count(*) from sale), (select count(distinct external_id) from sale),
                      (select count(*) from earning), (select count(*) from posting),
                      (select count(distinct (source_id, partner_id)) from posting)""");
            row.next();
            var counts = List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
            if (!counts.stream().allMatch(count -> count == rows)) {
                throw new Refusal("There should be %,d sales, invoices, earnings, postings and sources: %s"
                        .formatted(rows, counts));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
