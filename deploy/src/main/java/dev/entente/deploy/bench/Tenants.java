package dev.entente.deploy.bench;

import dev.entente.deploy.installation.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What a tenant costs: opening one where there is one, and where there are many; and the heap that an idle one keeps. */
public final class Tenants {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 60;

    private final Laboratory laboratory;
    private final int many;
    private final Consumer<String> progress;
    private int count;

    Tenants(Laboratory laboratory, int many, Consumer<String> progress) {
        this.laboratory = laboratory;
        this.many = many;
        this.progress = progress;
    }

    /** Few, many, and few again: what changes with time alone would show between the two ends. */
    List<Figure> measure() {
        progress.accept("Warming up with %d tenants".formatted(WARM_UP));
        for (int i = 0; i < WARM_UP; i++) ask(open());
        var few = new Times();
        besideOne(few, ROUNDS / 2);
        laboratory.empty();
        ask(open());
        long alone = laboratory.liveBytes();
        progress.accept("Opening %,d tenants, and asking each for something".formatted(many));
        for (int i = 1; i < many; i++) ask(open());
        long together = laboratory.liveBytes();
        var full = new Times();
        for (int i = 0; i < ROUNDS; i++) full.of(this::open);
        besideOne(few, ROUNDS / 2);
        return figures(few, full, (together - alone) / (many - 1));
    }

    private List<Figure> figures(Times few, Times full, long heap) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("Open a tenant beside 1, median", milliseconds(few.median())));
        figures.add(new Figure("Open a tenant beside 1, p99", milliseconds(few.p99())));
        figures.add(new Figure("Open a tenant beside %,d, median".formatted(many), milliseconds(full.median())));
        figures.add(new Figure("Open a tenant beside %,d, p99".formatted(many), milliseconds(full.p99())));
        figures.add(new Figure(
                "  median beside %,d : beside 1".formatted(many), "%.2f".formatted(full.median() / few.median())));
        figures.add(new Figure("Heap that an idle tenant keeps", "%,d bytes".formatted(heap)));
        return figures;
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    private void besideOne(Times times, int rounds) {
        progress.accept("Opening a tenant beside one other, %d times".formatted(rounds));
        for (int i = 0; i < rounds; i++) {
            laboratory.empty();
            open();
            times.of(this::open);
        }
    }

    private record Opened(String slug, String token) {}

    private Opened open() {
        var slug = "bench-" + ++count;
        var wanted = Map.of(
                "slug", slug, "name", "Bench " + count, "admin", "ada@bench.example", "starter", "partnership-levels");
        return new Opened(
                slug, laboratory.operator().openTenant(wanted).path("token").asString());
    }

    private void ask(Opened tenant) {
        var reply = laboratory.rest(tenant.slug(), tenant.token()).get("/api/v1/partners");
        if (!reply.well()) throw new Refusal(reply.words());
    }
}
