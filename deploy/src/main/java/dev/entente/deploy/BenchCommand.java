package dev.entente.deploy;

import dev.entente.deploy.bench.Bench;
import dev.entente.deploy.bench.Figure;
import dev.entente.deploy.installation.Refusal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures, on an installation of its own that it makes anew each time, and prints the figures.")
final class BenchCommand implements Runnable {

    private static final int MANY = 1_000_000;
    private static final int QUICK_IN_MEMORY = 100_000;
    private static final int QUICK_STORED = 20_000;
    private static final int BOOKS = 1_000;
    private static final int ITEMS = 10_000;
    private static final int A_TENTH = 10;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORKLOAD",
            description = "tenants, import, catalog, W1a, W1b, what-if, W2, W3, W4, spinning (all without a word)")
    private List<String> workloads = List.of();

    @Option(names = "--quick", description = "A tenth and less, to look whether anything changed")
    private boolean quick;

    @Option(names = "--peers", description = "Beside others, where they can be had")
    private boolean peers;

    @Option(names = "--json", description = "One line for each workload, for programs")
    private boolean json;

    @Option(names = "--deals", paramLabel = "N", description = "Deals to rate (default: 1,000,000; less with --quick)")
    private @Nullable Integer deals;

    @Option(names = "--tenants", paramLabel = "N", description = "How many are many (default: ${DEFAULT-VALUE})")
    private int tenants = 1_000;

    @Option(names = "--rows", paramLabel = "N", description = "Sales to import (default: ${DEFAULT-VALUE})")
    private int rows = 100_000;

    @Option(
            names = "--products",
            paramLabel = "N",
            description = "Products to import, with a price each (default: ${DEFAULT-VALUE})")
    private int products = 100_000;

    @Option(
            names = "--held",
            paramLabel = "N",
            description = "Deals that are there already in W3 and W4 (default: ${DEFAULT-VALUE})")
    private int held = 100_000;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the installation is made; what is there is deleted (default: deploy/target/bench)")
    private @Nullable Path data;

    @Override
    public void run() {
        for (var workload : workloads) {
            if (!Bench.WORKLOADS.contains(workload))
                throw new Refusal("There is no workload " + workload + ": " + Bench.WORKLOADS);
        }
        var home = Path.of(System.getProperty("entente.home", "."));
        var folder = data == null ? home.resolve("deploy/target/bench") : data;
        int part = quick ? A_TENTH : 1;
        var size = new Bench.Size(
                tenants,
                rows,
                products / part,
                deals(QUICK_IN_MEMORY),
                deals(QUICK_STORED),
                BOOKS / part,
                ITEMS / part,
                held / part,
                quick,
                peers);
        var outcomes = new Bench(home, folder, size, this::tell).run(workloads.isEmpty() ? Bench.WORKLOADS : workloads);
        if (json) outcomes.forEach(outcome -> say(JsonMapper.shared().writeValueAsString(outcome.line())));
        else
            Figure.lines(outcomes.stream().flatMap(it -> it.figures().stream()).toList())
                    .forEach(this::say);
    }

    private int deals(int few) {
        if (deals != null) return deals;
        return quick ? few : MANY;
    }

    /** Programs read the figures alone. */
    private void tell(String progress) {
        write(json ? line().getErr() : line().getOut(), progress);
    }

    private void say(String line) {
        write(line().getOut(), line);
    }

    private static void write(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    private CommandLine line() {
        if (command == null) throw new IllegalStateException("not made by picocli");
        return command.commandLine();
    }
}
