package dev.entente.deploy;

import dev.entente.deploy.bench.Bench;
import dev.entente.deploy.installation.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures, on an installation of its own that it makes anew each time, and prints the figures.")
final class BenchCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "WORKLOAD", description = "tenants, import (all without a word)")
    private List<String> workloads = List.of();

    @Option(names = "--tenants", paramLabel = "N", description = "How many are many (default: ${DEFAULT-VALUE})")
    private int tenants = 1_000;

    @Option(names = "--rows", paramLabel = "N", description = "Sales to import (default: ${DEFAULT-VALUE})")
    private int rows = 100_000;

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
        var size = new Bench.Size(tenants, rows);
        new Bench(home, folder, this::say)
                .run(workloads.isEmpty() ? Bench.WORKLOADS : workloads, size)
                .forEach(this::say);
    }

    private void say(String line) {
        if (command == null) throw new IllegalStateException("not made by picocli");
        var out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
