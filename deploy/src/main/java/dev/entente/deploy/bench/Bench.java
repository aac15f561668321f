package dev.entente.deploy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs workloads one after the other, and says what each came to. */
public final class Bench {

    public static final List<String> WORKLOADS =
            List.of("tenants", "import", "catalog", "W1a", "W1b", "what-if", "W2", "W3", "W4", "spinning");

    /** Processors; a machine that does more beside says nothing. */
    private static final double MOST_OTHERS = 0.3;

    private final Path home;
    private final Path data;
    private final Size size;
    private final Consumer<String> progress;

    /** How much of everything, whether that is less than it takes for figures to rely on, and whether with others. */
    public record Size(
            int tenants,
            int rows,
            int products,
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
        var outcomes = new ArrayList<Outcome>();
        for (var workload : workloads) outcomes.addAll(run(workload));
        return outcomes;
    }

    /** What was measured, before it is known whether anything else went on. */
    private record Measured(@Nullable Score score, List<Figure> figures, Map<String, Object> named) {

        Outcome outcome(String workload, boolean quick, boolean busy) {
            return score == null
                    ? Outcome.of(workload, quick, busy, figures).with(List.of(), named)
                    : Outcome.of(score, quick, busy).with(figures, named);
        }
    }

    /** Looked at before and after, when nothing of the bench runs. */
    private List<Outcome> run(String workload) {
        boolean before = isBusy(workload);
        var measured = measured(workload);
        boolean busy = isBusy(workload) || before;
        return measured.stream()
                .map(each -> each.outcome(workload, size.quick(), busy))
                .toList();
    }

    private boolean isBusy(String workload) {
        double others = Others.busy();
        if (others <= MOST_OTHERS) return false;
        progress.accept("Others keep %.1f processors busy: there will be no verdict on %s".formatted(others, workload));
        return true;
    }

    private List<Measured> measured(String workload) {
        if (workload.equals("W1a"))
            return new RatingInMemory(home, data, size.deals(), size.peers(), progress)
                    .measure().stream()
                            .map(score -> new Measured(score, List.of(), Map.of()))
                            .toList();
        progress.accept("Starting an installation for " + workload);
        if (workload.equals("W2")) return List.of(quoting());
        if (workload.equals("spinning")) return List.of(spinning());
        try (var laboratory = Laboratory.open(home, data, workload.equals("import"))) {
            return List.of(
                    switch (workload) {
                        case "import" -> figures(new Importing(laboratory, size.rows(), progress).measure());
                        case "catalog" -> figures(new Stocking(laboratory, size.products(), progress).measure());
                        case "what-if" -> figures(new WhatIf(laboratory, size.stored(), progress).measure());
                        case "tenants" -> figures(new Tenants(laboratory, size.tenants(), progress).measure());
                        case "W3" -> registering(laboratory);
                        case "W4" -> reading(laboratory);
                        default -> stored(laboratory);
                    });
        }
    }

    private static Measured figures(List<Figure> figures) {
        return new Measured(null, figures, Map.of());
    }

    private Measured stored(Laboratory laboratory) {
        var measured = new RatingStored(laboratory, size.stored(), size.peers(), progress).measure();
        return new Measured(measured.score(), measured.more(), measured.named());
    }

    private Measured registering(Laboratory laboratory) {
        var measured = new Registering(laboratory, size.held(), size.tenants(), progress)
                .measure(() -> size.peers() ? killBill(laboratory) : Optional.empty());
        return new Measured(measured.score(), measured.more(), measured.named());
    }

    private Measured reading(Laboratory laboratory) {
        var measured = new FencedReads(laboratory, size.held(), size.tenants(), progress).measure();
        return new Measured(measured.score(), measured.more(), measured.named());
    }

    private Measured spinning() {
        try (var laboratory = Laboratory.open(home, data, SpinningPlugin::install)) {
            var measured = new Spinning(laboratory, progress).measure();
            return new Measured(null, measured.figures(), measured.named());
        }
    }

    private Optional<KillBill> killBill(Laboratory laboratory) {
        progress.accept("Starting Kill Bill");
        return KillBill.start(home, data.resolve("killbill"), laboratory, progress);
    }

    private Measured quoting() {
        try (var laboratory = Laboratory.open(home, data, PlainServlet::install)) {
            var quoting = new Quoting(laboratory, size.books(), size.items(), progress);
            var measured = size.peers() ? besideKillBill(laboratory, quoting) : quoting.measure(null);
            return new Measured(measured.score(), measured.more(), measured.named());
        }
    }

    private Quoting.Measured besideKillBill(Laboratory laboratory, Quoting quoting) {
        var peer = killBill(laboratory);
        if (peer.isEmpty()) return quoting.measure(null);
        try (var killBill = peer.get()) {
            var invoice = killBill.invoice();
            if (invoice.isEmpty()) progress.accept("Kill Bill is absent: it does not say what an invoice would be");
            return quoting.measure(invoice.orElse(null));
        }
    }
}
