package dev.entente.deploy;

import dev.entente.deploy.installation.Refusal;
import dev.entente.earning.Reproducing;
import dev.entente.settlement.BundleCheck;
import dev.entente.settlement.BundleCheck.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = "Works statements out again from their audit bundles, without a server and without a database.",
        subcommands = BundleCommand.Verify.class,
        synopsisSubcommandLabel = "COMMAND")
final class BundleCommand {

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Asks the models again, adds up steps, postings and the statement, and prints every difference;"
                            + " exit code 1 when there is one.")
    static final class Verify implements Callable<Integer> {

        private static final long MOST_BYTES = 200_000_000;

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "FILE", description = "The bundle, as taken from the page of a statement or over REST")
        private Path file = Path.of("");

        @Option(
                names = "--plugins",
                paramLabel = "DIR",
                description = "Where the plugin jars are that the bundle names (default: those of the installation)")
        private @Nullable Path plugins;

        @Option(
                names = "--sha256",
                paramLabel = "DIGEST",
                description = "The digest that the audit trail has of when the file was taken: whether it is that file")
        private @Nullable String digest;

        @Override
        public Integer call() {
            var models = new Reproducing(plugins == null ? place.installation().plugins() : plugins);
            var checked = checked(models);
            say(checked);
            var wanted = digest == null ? checked.sha256() : digest.strip();
            boolean isOther = !wanted.equalsIgnoreCase(checked.sha256());
            if (isOther) place.say("  - It is not the file that was taken: that has the SHA-256 " + visible(wanted));
            boolean same = checked.differences().isEmpty();
            place.say(verdict(same, isOther, checked.taken()));
            return same && !isOther ? 0 : 1;
        }

        /** Whoever changes all of a file in the same way can seal it again: only the trail tells. */
        private String verdict(boolean same, boolean isOther, String taken) {
            if (!same) return "It does NOT come out as the file says.";
            var said = "It comes out as the file says";
            if (isOther) return said + ", but it is NOT the file that was taken.";
            if (digest != null) return said + ", and is the file that was taken.";
            return said + "; that it is the file that was taken, and that " + taken
                    + ", is not shown without --sha256.";
        }

        private Checked checked(Reproducing models) {
            try {
                return BundleCheck.of(text(), models);
            } catch (IllegalArgumentException e) {
                throw new Refusal(file + ": " + e.getMessage(), e);
            }
        }

        private String text() {
            if (!Files.isRegularFile(file))
                throw new Refusal("There is no file " + file, new NoSuchFileException(file.toString()));
            try {
                if (Files.size(file) > MOST_BYTES) throw new Refusal(file + " is too large for a bundle");
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " can't be read", e);
            }
        }

        private void say(Checked checked) {
            place.say("Statement " + visible(checked.statement()));
            place.say("  %,d postings, %,d of them lines, added up and compared with what they come from"
                    .formatted(checked.postings(), checked.lines()));
            place.say("  %,d results with %,d steps, worked out again by %s"
                    .formatted(
                            checked.earnings(),
                            checked.steps(),
                            checked.models().isEmpty() ? "no model" : String.join(", ", checked.models())));
            place.say("  SHA-256 " + checked.sha256() + ", as the audit trail has it if the file is as it was taken");
            for (var difference : checked.differences()) place.say("  - " + visible(difference));
        }

        /** The file is somebody else's: what it says must not steer the terminal. */
        private static String visible(String text) {
            return text.replaceAll("\\p{C}", "?");
        }
    }
}
