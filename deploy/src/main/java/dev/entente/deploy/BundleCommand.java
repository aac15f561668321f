package dev.entente.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.deploy.installation.Refusal;
import dev.entente.earning.Reproducing;
import dev.entente.settlement.BundleCheck;
import dev.entente.settlement.BundleCheck.Checked;
import dev.entente.tenant.Digest;
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
                description =
                        "The digest that the audit trail has of when the file was taken (statement.bundled), not that of sha256sum:"
                                + " whether it is that file")
        private @Nullable String digest;

        @Override
        public Integer call() {
            var bytes = bytes();
            var checked = checked(
                    bytes,
                    new Reproducing(plugins == null ? place.installation().plugins() : plugins));
            say(checked);
            var wanted = digest == null ? "" : digest.strip();
            var taken = digest == null ? Taken.UNASKED : taken(wanted, checked.sha256(), Digest.of(bytes));
            if (taken == Taken.NO)
                place.say("  - It is not the file that was taken: that has the SHA-256 " + visible(wanted));
            if (taken == Taken.UNSHOWN)
                place.say(
                        "  - The digest that was given is that of the file's bytes, as sha256sum has it of any file; give"
                                + " the one that the audit trail has with statement.bundled");
            boolean same = checked.differences().isEmpty();
            place.say(verdict(same, taken, checked));
            return same && (taken == Taken.UNASKED || taken == Taken.YES) ? 0 : 1;
        }

        /** Whether it is the file that was taken. */
        private enum Taken {
            UNASKED,
            YES,
            NO,
            UNSHOWN
        }

        private static Taken taken(String wanted, String said, String bytes) {
            if (wanted.equalsIgnoreCase(said)) return Taken.YES;
            return wanted.equalsIgnoreCase(bytes) ? Taken.UNSHOWN : Taken.NO;
        }

        /** Whoever changes all of a file in the same way can seal it again: only the trail tells. */
        private static String verdict(boolean same, Taken taken, Checked checked) {
            if (!same) return "It does NOT come out as the file says.";
            int open = checked.leftOut().size();
            var said = "It comes out as the file says"
                    + (open == 0 ? "" : ", but for what cannot be worked out again (%,d)".formatted(open));
            return switch (taken) {
                case NO -> said + ", but it is NOT the file that was taken.";
                case YES -> said + ", and is the file that was taken.";
                case UNSHOWN -> said + "; that it is the file that was taken is not shown by the digest of its bytes.";
                case UNASKED ->
                    said + "; that it is the file that was taken, and that " + checked.taken()
                            + ", is not shown without --sha256.";
            };
        }

        private Checked checked(byte[] bytes, Reproducing models) {
            try {
                return BundleCheck.of(new String(bytes, UTF_8), models);
            } catch (IllegalArgumentException e) {
                throw new Refusal(file + ": " + e.getMessage(), e);
            }
        }

        private byte[] bytes() {
            if (!Files.isRegularFile(file))
                throw new Refusal("There is no file " + file, new NoSuchFileException(file.toString()));
            try {
                if (Files.size(file) > MOST_BYTES) throw new Refusal(file + " is too large for a bundle");
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " can't be read", e);
            }
        }

        private void say(Checked checked) {
            place.say("Statement " + visible(checked.statement()));
            place.say("  %,d postings, %,d of them lines, added up and compared with what they come from"
                    .formatted(checked.postings(), checked.lines()));
            int unasked = checked.earnings() - checked.reproduced();
            place.say("  %,d results with %,d steps, added up; %,d of them worked out again%s%s"
                    .formatted(
                            checked.earnings(),
                            checked.steps(),
                            checked.reproduced(),
                            checked.models().isEmpty() ? "" : " by " + String.join(", ", checked.models()),
                            unasked == 0 ? "" : "; %,d NOT worked out again".formatted(unasked)));
            place.say("  SHA-256 of what it says (of its fields, not of its bytes): " + checked.sha256()
                    + ", as the audit trail has it if the file is as it was taken");
            for (var left : checked.leftOut())
                place.say("  - " + visible(left) + " cannot be worked out again: its inputs are not in the file");
            for (var difference : checked.differences()) place.say("  - " + visible(difference));
        }

        /** The file is somebody else's: what it says must not steer the terminal. */
        private static String visible(String text) {
            return text.replaceAll("\\p{C}", "?");
        }
    }
}
