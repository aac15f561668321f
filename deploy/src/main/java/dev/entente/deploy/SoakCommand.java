package dev.entente.deploy;

import dev.entente.deploy.bench.KilledRuns;
import dev.entente.deploy.bench.Rounds;
import dev.entente.deploy.bench.Soak;
import dev.entente.deploy.installation.Refusal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "soak",
        mixinStandardHelpOptions = true,
        description = {
            "Kills server and database in the middle of an import, or of commission runs, on an installation of its own,",
            "and checks that every sale is posted once and the ledger is clean; exit code 1 when not."
        })
final class SoakCommand implements Runnable {

    private static final int SALES = 10_000;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--rows", paramLabel = "N", description = "Sales to import (default: ${DEFAULT-VALUE})")
    private int rows = 100_000;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description =
                    "Instead of an import: so many commission runs over 10,000 sales, each killed at another point")
    private int rounds;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "The round to begin with, where an earlier one ended (default: ${DEFAULT-VALUE})")
    private int from = 1;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the installation is made; one of before is deleted (default: deploy/target/soak)")
    private @Nullable Path data;

    @Override
    public void run() {
        var home = Path.of(System.getProperty("entente.home", "."));
        var where = data == null ? home.resolve("deploy/target/soak") : data;
        if (from < 1 || rounds > 0 && from > rounds) throw new Refusal("Begin with a round from 1 to " + rounds);
        if (rounds > 0) KilledRuns.run(home, where, SALES, new Rounds(from, rounds), this::say);
        else Soak.run(home, where, rows, this::say);
    }

    private void say(String line) {
        if (command == null) throw new IllegalStateException("not made by picocli");
        var out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
