package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What it takes to try a draft on what one vendor's partners sold in a year, of which all is rated. */
final class WhatIf {

    private static final double A_SECOND = 1_000_000_000;

    private final Laboratory laboratory;
    private final int sales;
    private final Consumer<String> progress;

    WhatIf(Laboratory laboratory, int sales, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.sales = sales;
        this.progress = progress;
    }

    List<Figure> measure() {
        progress.accept("Selling %,d".formatted(sales));
        var sold = Sold.open(laboratory, 0, sales);
        progress.accept("Rating them");
        var heap = new HeapUsed(laboratory.gcLog());
        var figures = new ArrayList<Figure>();
        double rated = timed(() -> sold.await(sold.again()));
        figures.add(new Figure("Rating and booking %,d sales".formatted(sales), "%.1f s".formatted(rated)));
        for (int round = 1; round <= 2; round++) {
            progress.accept("Trying a draft on them, time " + round);
            long mark = heap.mark();
            var effort = laboratory.effort();
            var tried = new ArrayList<Sold.Tried>(1);
            double seconds = timed(() -> tried.add(sold.tried()));
            var worked = laboratory.effort().minus(effort);
            requireAll(tried.getFirst());
            figures.add(new Figure("What-if over %,d sales".formatted(sales), "%.1f s".formatted(seconds)));
            figures.add(new Figure("  in a second", "%,.0f sales".formatted(sales / seconds)));
            figures.add(new Figure("  work of the server", "%.1f s".formatted(worked.server())));
            figures.add(new Figure("  work of the database", "%.1f s".formatted(worked.database())));
            figures.addAll(heap.since(mark));
        }
        return figures;
    }

    private void requireAll(Sold.Tried tried) {
        if (tried.results() != sales || tried.changed() == 0)
            throw new Refusal(
                    "Of %,d sales %,d were tried, and %,d changed".formatted(sales, tried.results(), tried.changed()));
    }

    private static double timed(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / A_SECOND;
    }
}
