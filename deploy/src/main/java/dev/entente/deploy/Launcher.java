package dev.entente.deploy;

import dev.entente.deploy.installation.Refusal;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** What {@code ./entente} runs. */
@Command(
        name = "./entente",
        mixinStandardHelpOptions = true,
        description = "Runs Entente on this machine.",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Migrate.class,
            DatabaseCommand.class,
            TenantCommand.class,
            LedgerCommand.class,
            BundleCommand.class,
            PluginCommand.class,
            BenchCommand.class,
            SoakCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Tests: ./entente test [unit|integration|stories|pictures] (all but pictures without a word)",
            "Every command takes --data DIR (./.entente unless told) and --port N (9080 unless told)."
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Launcher {

    private Launcher() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Launcher())
                .setExecutionExceptionHandler((failure, line, result) -> explain(failure, line.getErr()));
    }

    // A refusal is for whoever typed the command; anything else is a bug of ours and shows where.
    private static int explain(Exception failure, PrintWriter err) {
        switch (failure) {
            case Refusal refusal -> err.println(refusal.getMessage());
            case UncheckedIOException disk -> err.println(disk.getMessage() + ": " + disk.getCause());
            default -> failure.printStackTrace(err);
        }
        err.flush();
        return 1;
    }
}
