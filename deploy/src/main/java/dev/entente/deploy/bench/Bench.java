package dev.entente.deploy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs workloads one after the other on a fresh installation, and lines up what came out. */
public final class Bench {

    public static final List<String> WORKLOADS = List.of("tenants", "import");

    private final Path home;
    private final Path data;
    private final Consumer<String> progress;

    /** How much of everything. */
    public record Size(int tenants, int rows) {}

    public Bench(Path home, Path data, Consumer<String> progress) {
        this.home = home;
        this.data = data;
        this.progress = progress;
    }

    /** The lines of the table. */
    public List<String> run(List<String> workloads, Size size) {
        var figures = new ArrayList<Figure>();
        for (var workload : workloads) {
            progress.accept("Starting an installation for " + workload);
            figures.addAll(measure(workload, size));
        }
        int width = figures.stream()
                .mapToInt(figure -> figure.name().length())
                .max()
                .orElse(0);
        return figures.stream().map(figure -> figure.line(width)).toList();
    }

    private List<Figure> measure(String workload, Size size) {
        boolean importing = workload.equals("import");
        try (var laboratory = Laboratory.open(home, data, importing)) {
            return importing
                    ? new Importing(laboratory, size.rows(), progress).measure()
                    : new Tenants(laboratory, size.tenants(), progress).measure();
        }
    }
}
