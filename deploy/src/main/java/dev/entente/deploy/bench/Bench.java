package dev.entente.deploy.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs workloads one after the other, and says what each came to. */
public final class Bench {

    public static final List<String> WORKLOADS =
            List.of("tenants", "import", "W1a", "W1b", "what-if", "W2", "W3", "W4");

    private final Path home;
    private final Path data;
    private final Size size;
    private final Consumer<String> progress;

    /** How much of everything, whether that is less than it takes for figures to rely on, and whether with others. */
    public record Size(
            int tenants,
            int rows,
            int deals,
            int stored,
            int books,
            int items,
            int held,
            boolean quick,
            boolean peers) {}

    public Bench(Path home, Path data, Size size, Consumer<String> progress) {
        this.home = home;
        this.data = data;
        this.size = size;
        this.progress = progress;
    }

    public List<Outcome> run(List<String> workloads) {
        boolean busy = isBusy();
        var outcomes = new ArrayList<Outcome>();
        for (var workload : workloads) outcomes.addAll(run(workload, busy));
        return outcomes;
    }

    private boolean isBusy() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        double load = machine.getSystemLoadAverage();
        int processors = machine.getAvailableProcessors();
        if (load <= processors) return false;
        progress.accept("The machine is busy, with a load of %.1f on %d processors: there will be no verdict"
                .formatted(load, processors));
        return true;
    }

    private List<Outcome> run(String workload, boolean busy) {
        if (workload.equals("W1a"))
            return new RatingInMemory(home, data, size.deals(), size.peers(), progress)
                    .measure().stream()
                            .map(score -> Outcome.of(score, size.quick(), busy))
                            .toList();
        progress.accept("Starting an installation for " + workload);
        if (workload.equals("W2")) return List.of(quoting(busy));
        try (var laboratory = Laboratory.open(home, data, workload.equals("import"))) {
            return List.of(
                    switch (workload) {
                        case "import" -> figures(workload, new Importing(laboratory, size.rows(), progress).measure());
                        case "what-if" -> figures(workload, new WhatIf(laboratory, size.stored(), progress).measure());
                        case "tenants" ->
                            figures(workload, new Tenants(laboratory, size.tenants(), progress).measure());
                        case "W3" -> registering(laboratory, busy);
                        case "W4" -> reading(laboratory, busy);
                        default -> stored(laboratory, busy);
                    });
        }
    }

    private Outcome figures(String workload, List<Figure> figures) {
        return Outcome.of(workload, size.quick(), figures);
    }

    private Outcome stored(Laboratory laboratory, boolean busy) {
        var measured = new RatingStored(laboratory, size.stored(), size.peers(), progress).measure();
        return Outcome.of(measured.score(), size.quick(), busy).with(measured.more(), measured.named());
    }

    private Outcome registering(Laboratory laboratory, boolean busy) {
        var measured = new Registering(laboratory, size.held(), size.tenants(), progress).measure();
        return Outcome.of(measured.score(), size.quick(), busy).with(measured.more(), measured.named());
    }

    private Outcome reading(Laboratory laboratory, boolean busy) {
        var measured = new FencedReads(laboratory, size.held(), size.tenants(), progress).measure();
        return Outcome.of(measured.score(), size.quick(), busy).with(measured.more(), measured.named());
    }

    private Outcome quoting(boolean busy) {
        try (var laboratory = Laboratory.open(home, data, PlainServlet::install)) {
            var quoting = new Quoting(laboratory, size.books(), size.items(), progress);
            var measured = size.peers() ? besideKillBill(laboratory, quoting) : quoting.measure(null);
            return Outcome.of(measured.score(), size.quick(), busy).with(measured.more(), measured.named());
        }
    }

    private Quoting.Measured besideKillBill(Laboratory laboratory, Quoting quoting) {
        progress.accept("Starting Kill Bill");
        var peer = KillBill.start(home, data.resolveSibling("bench-killbill"), laboratory, progress);
        if (peer.isEmpty()) return quoting.measure(null);
        try (var killBill = peer.get()) {
            return quoting.measure(killBill.invoice().orElse(null));
        }
    }
}
