package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * What a file of sales takes to be sent, checked, taken in and given back: time, work, heap, and statements, which must not grow
 * with the rows faster than its parts do.
 */
final class Importing {

    private static final int WARM_UP = 5_000;
    private static final int SMALL = 10;
    private static final double A_SECOND = 1_000_000_000;
    private static final long A_MEGABYTE = 1 << 20;

    private final Laboratory laboratory;
    private final int rows;
    private final Consumer<String> progress;

    Importing(Laboratory laboratory, int rows, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.rows = rows;
        this.progress = progress;
    }

    /** One step with so many rows. */
    private record Step(String name, int rows, double seconds, Effort effort, Statements statements) {

        List<Figure> figures() {
            return List.of(
                    new Figure(name + " %,d sales".formatted(rows), "%.1f s".formatted(seconds)),
                    new Figure("  in a second", "%,.0f rows".formatted(rows / seconds)),
                    new Figure("  work of the server", "%.1f s".formatted(effort.server())),
                    new Figure("  work of the database", "%.1f s".formatted(effort.database())),
                    counted("  queries and updates per 1,000 rows", statements.others()),
                    counted("  rows inserted per 1,000 rows", statements.inserts()));
        }

        private Figure counted(String what, long count) {
            return new Figure(what, "%,.1f".formatted(count * 1_000.0 / rows));
        }
    }

    /** An import that was taken in, and its steps. */
    private record Taken(String id, List<Step> steps) {}

    List<Figure> measure() {
        var heap = new HeapUsed(laboratory.gcLog());
        var shop = Shop.open(laboratory, "importing");
        progress.accept("Warming up with a file of %,d sales".formatted(WARM_UP));
        undo(shop, take(shop, "W", WARM_UP).id(), WARM_UP);
        var small = take(shop, "S", rows / SMALL);
        long mark = heap.mark();
        var large = take(shop, "L", rows);
        var used = heap.since(mark);
        mark = heap.mark();
        var undone = undo(shop, large.id(), rows);
        var figures = new ArrayList<Figure>();
        for (var step : small.steps()) figures.addAll(step.figures());
        for (var step : large.steps()) figures.addAll(step.figures());
        figures.addAll(used);
        figures.addAll(undone.figures());
        figures.addAll(heap.since(mark));
        figures.add(new Figure("Heap that is kept afterwards", laboratory.liveBytes() / A_MEGABYTE + " MB"));
        return figures;
    }

    private Taken take(Shop shop, String name, int count) {
        progress.accept("Importing %,d sales".formatted(count));
        var file = Shop.file(name, count);
        var sent = new ArrayList<String>();
        var upload = step("Send", count, () -> sent.add(shop.upload("sales", name, file)));
        var id = sent.getFirst();
        var check = step("Check", count, () -> shop.check(id));
        var commit = step("Take in", count, () -> {
            shop.commit(id);
            requireAll("created", shop.awaitCommitted(id).path("outcome"), count);
        });
        return new Taken(id, List.of(upload, check, commit));
    }

    private Step undo(Shop shop, String id, int count) {
        progress.accept("Giving %,d sales back".formatted(count));
        return step(
                "Give back", count, () -> requireAll("removed", shop.undo(id).path("undone"), count));
    }

    private static void requireAll(String what, JsonNode tally, int count) {
        if (tally.path(what).asLong() != count)
            throw new Refusal("Of %,d sales not all were %s: %s".formatted(count, what, tally));
    }

    private Step step(String name, int count, Runnable work) {
        var statements = Statements.in(laboratory);
        var effort = laboratory.effort();
        long begun = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begun) / A_SECOND;
        return new Step(
                name,
                count,
                seconds,
                laboratory.effort().minus(effort),
                Statements.in(laboratory).minus(statements));
    }
}
