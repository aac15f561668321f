package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What taking in a file of sales takes: time, heap, and statements, which must not grow with the rows faster than its parts do. */
final class Importing {

    private static final int WARM_UP = 5_000;
    private static final int SMALL = 10;
    private static final double A_SECOND = 1_000_000_000;
    private static final Pattern PAUSE = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    private final Laboratory laboratory;
    private final int rows;
    private final Consumer<String> progress;

    Importing(Laboratory laboratory, int rows, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.rows = rows;
        this.progress = progress;
    }

    /** Seconds of each step, and the statements of all of them together. */
    private record Taken(int rows, double upload, double check, double commit, Statements statements) {

        double perThousand(long count) {
            return count * 1_000.0 / rows;
        }
    }

    List<Figure> measure() {
        var shop = Shop.open(laboratory, "importing");
        progress.accept("Warming up with a file of %,d sales".formatted(WARM_UP));
        take(shop, "W", WARM_UP);
        var small = take(shop, "S", rows / SMALL);
        long mark = size();
        var large = take(shop, "L", rows);
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                "Import of %,d sales, sending the file".formatted(rows), "%.1f s".formatted(large.upload())));
        figures.add(new Figure("  checking every row", "%.1f s".formatted(large.check())));
        figures.add(new Figure("  taking them in", "%.1f s".formatted(large.commit())));
        figures.add(new Figure("  taken in per second", "%,.0f rows".formatted(rows / large.commit())));
        figures.addAll(heap(mark));
        for (var one : List.of(small, large)) figures.addAll(statements(one));
        return figures;
    }

    private static List<Figure> statements(Taken taken) {
        var of = " per 1,000 rows, of %,d".formatted(taken.rows());
        return List.of(
                new Figure(
                        "Queries and updates" + of,
                        "%.1f".formatted(taken.perThousand(taken.statements().others()))),
                new Figure(
                        "Rows inserted" + of,
                        "%,.0f".formatted(taken.perThousand(taken.statements().inserts()))));
    }

    private Taken take(Shop shop, String name, int count) {
        progress.accept("Importing %,d sales".formatted(count));
        var file = Shop.file(name, count);
        var before = statements();
        long begun = System.nanoTime();
        var id = shop.upload(name, file);
        long uploaded = System.nanoTime();
        shop.check(id);
        long checked = System.nanoTime();
        shop.commit(id);
        var batch = shop.awaitCommitted(id);
        long committed = System.nanoTime();
        long created = batch.path("outcome").path("created").asLong();
        if (created != count) throw new Refusal("Of %,d sales %,d were taken in: %s".formatted(count, created, batch));
        return new Taken(
                count,
                (uploaded - begun) / A_SECOND,
                (checked - uploaded) / A_SECOND,
                (committed - checked) / A_SECOND,
                statements().minus(before));
    }

    /** Statements of the server's own role: a batch's inserts count one by one. */
    private record Statements(long others, long inserts) {

        Statements minus(Statements before) {
            return new Statements(others - before.others, inserts - before.inserts);
        }
    }

    private Statements statements() {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            var row = statement.executeQuery("""
                    select coalesce(sum(calls) filter (where query !~* '^\\s*insert' or query ~* '\\mselect\\M'), 0),
                      coalesce(sum(rows) filter (where query ~* '^\\s*insert'), 0)
                    from pg_stat_statements join pg_roles on pg_roles.oid = userid where rolname = 'entente_app' and toplevel""");
            row.next();
            return new Statements(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long size() {
        try {
            return Files.size(laboratory.gcLog());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Figure> heap(long mark) {
        try {
            var pauses = PAUSE.matcher(Files.readString(laboratory.gcLog()).substring((int) mark))
                    .results()
                    .toList();
            long before = pauses.stream()
                    .mapToLong(pause -> Long.parseLong(pause.group(1)))
                    .max()
                    .orElse(0);
            long after = pauses.stream()
                    .mapToLong(pause -> Long.parseLong(pause.group(2)))
                    .max()
                    .orElse(0);
            return List.of(
                    new Figure("  most heap in use, of 512 MB", before + " MB"),
                    new Figure("  most heap left by a collection", after + " MB"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
