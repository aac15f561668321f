package dev.entente.deploy;

import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.guard.Limits;
import dev.entente.plugin.Trial;
import dev.entente.plugin.Trial.Outcome;
import dev.entente.plugin.Trial.Outcome.Answered;
import dev.entente.plugin.Trial.Outcome.Unread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plugin",
        mixinStandardHelpOptions = true,
        description =
                "Begins a plugin, checks its jar, asks it, signs it, and puts it into an installation or its catalog.",
        subcommands = {
            PluginCommand.New.class,
            PluginCommand.Check.class,
            PluginCommand.Run.class,
            SigningCommand.Key.class,
            SigningCommand.Sign.class,
            PluginCommand.Install.class,
            PluginCommand.Listing.class,
            PluginCommand.Status.class,
            CatalogCommand.Publish.class,
            CatalogCommand.TakeBack.class,
            CatalogCommand.Publisher.class,
            CatalogCommand.All.class,
            CatalogCommand.Review.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class PluginCommand {

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Makes a folder with a model that works, and all that its jar is built and tested with.")
    static final class New implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "NAME", description = "The plugin's name, such as referral-bounty")
        private String name = "";

        @Option(names = "--in", paramLabel = "DIR", description = "Where its folder is made (default: here)")
        private Path in = Path.of("");

        @Override
        public void run() {
            var folder = new PluginTemplate(place.installation().home()).write(in.toAbsolutePath(), name);
            place.say("Made " + folder + ". Next:");
            place.say("  " + folder.resolve("build.sh"));
            place.say("  " + folder.resolve("test.sh"));
            place.say("  ./entente plugin check " + folder.resolve(name + ".jar"));
            place.say("  ./entente plugin run " + folder.resolve(name + ".jar") + " --input "
                    + folder.resolve("input.json"));
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Looks a jar through as the server does when it loads it; exit code 1 when it would not.")
    static final class Check implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "JAR", description = "The plugin's jar")
        private Path jar = Path.of("");

        @Override
        public Integer call() {
            var trial = Trial.of(existing(jar));
            var found = new ArrayList<>(trial.problems());
            found.addAll(trial.goldenProblems());
            found.forEach(place::say);
            for (var model : trial.models()) place.say("A model " + model);
            int golden = trial.golden().size();
            place.say(golden == 0 ? "It keeps no answers in META-INF/golden." : "It keeps " + golden + " answers.");
            boolean fit = found.isEmpty();
            place.say(fit ? "The jar can be loaded." : found.size() + " to change; see docs/plugins.md.");
            return fit ? 0 : 1;
        }
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description = "Asks a model of a jar, and prints its answers with their steps and what they took.")
    static final class Run implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "JAR", description = "The plugin's jar")
        private Path jar = Path.of("");

        @Option(
                names = "--input",
                required = true,
                paramLabel = "FILE",
                description = "JSON with the model, its terms and the cases")
        private Path input = Path.of("");

        @Option(
                names = "--keep",
                paramLabel = "FILE",
                description = "Writes the input with its answers, to be packed into META-INF/golden of the jar")
        private @Nullable Path keep;

        @Override
        public Integer call() {
            var trial = Trial.of(existing(jar));
            trial.problems().forEach(place::say);
            if (!trial.problems().isEmpty()) return 1;
            var outcomes = ask(trial);
            outcomes.forEach(this::say);
            boolean unread = outcomes.stream().anyMatch(Unread.class::isInstance);
            if (keep != null && !unread) keep(keep, outcomes);
            return unread ? 1 : 0;
        }

        private void keep(Path file, List<Outcome> outcomes) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Trial.kept(Files.readString(input), outcomes));
            } catch (IOException e) {
                throw new UncheckedIOException(file + " can't be written", e);
            }
            place.say("Kept " + outcomes.size() + " answers in " + file);
        }

        private void say(Outcome outcome) {
            switch (outcome) {
                case Unread(int number, var findings) -> {
                    place.say("Case " + number + " cannot be read:");
                    findings.forEach(it -> place.say("  " + it));
                }
                case Answered(int number, var about, var lines, long work, long cells, var time) -> {
                    place.say("Case " + number + ", " + about + ":");
                    lines.forEach(it -> place.say("  " + it));
                    place.say("  took %,d of %,d work, %,d of %,d cells of memory, %,d µs"
                            .formatted(work, Limits.CALL.fuel(), cells, Limits.CALL.cells(), time.toNanos() / 1000));
                }
            }
        }

        private List<Outcome> ask(Trial trial) {
            try {
                return trial.ask(Files.readString(existing(input)));
            } catch (IllegalArgumentException e) {
                throw new Refusal(input + "\n" + e.getMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(input + " can't be read", e);
            }
        }
    }

    @Command(
            name = "install",
            mixinStandardHelpOptions = true,
            description = "Puts a jar into the installation; a server that runs finds it within seconds.")
    static final class Install implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "JAR", description = "The plugin's jar")
        private Path jar = Path.of("");

        @Option(names = "--older", description = "Also where a newer version is there")
        private boolean older;

        @Option(names = "--unsigned", description = "Also where nobody signed it: a jar of your own")
        private boolean unsigned;

        @Override
        public void run() {
            var allowed = new PluginShelf.Allowed(older, unsigned);
            place.say("Installed " + shelf(place).install(existing(jar), allowed));
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists the installation's plugin jars, with who signed them.")
    static final class Listing implements Runnable {

        @Mixin
        private Place place = new Place();

        @Override
        public void run() {
            for (var jar : shelf(place).jars()) {
                place.say("%-30s %-10s %-16s %s"
                        .formatted(
                                jar.plugin(),
                                jar.version(),
                                jar.signer(),
                                jar.file().getFileName()));
            }
        }
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description =
                    "Lists the models that the running server has from plugins, and the jars that it does not use.")
    static final class Status implements Runnable {

        @Mixin
        private Place place = new Place();

        @Override
        public void run() {
            var plugins = new Operator(place.installation(), place.portInUse()).plugins();
            for (var model : plugins.path("models")) {
                if (!model.hasNonNull("plugin")) continue;
                place.say("%-30s v%-4d %s %s"
                        .formatted(
                                model.path("name").asString(),
                                model.path("version").asInt(),
                                model.path("plugin").asString(),
                                model.path("pluginVersion").asString()));
            }
            for (var jar : plugins.path("refused")) {
                place.say(
                        jar.path("file").asString() + ": " + jar.path("because").asString());
            }
        }
    }

    private static PluginShelf shelf(Place place) {
        return new PluginShelf(place.installation().plugins(), LocalDate.now(ZoneOffset.UTC));
    }

    static Path existing(Path file) {
        if (!Files.isRegularFile(file))
            throw new Refusal("There is no file " + file, new NoSuchFileException(file.toString()));
        return file;
    }
}
