package dev.entente.deploy;

import dev.entente.deploy.server.Operator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "ledger",
        mixinStandardHelpOptions = true,
        description = "Checks the books, through the running server.",
        subcommands = LedgerCommand.Verify.class,
        synopsisSubcommandLabel = "COMMAND")
final class LedgerCommand {

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Checks that every posting equals its earning and every sale has exactly one; exit code 1 when not.")
    static final class Verify implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

        @Parameters(arity = "0..1", paramLabel = "SLUG", description = "The tenant; all of them where none is named")
        private @Nullable String slug;

        @Override
        public Integer call() {
            var verified = new Operator(place.installation(), place.portInUse()).verifyLedger(slug);
            for (var tenant : verified.path("tenants")) {
                place.say("%-20s %,d sales, %,d earnings, %,d postings"
                        .formatted(
                                tenant.path("slug").asString(),
                                        tenant.path("sales").asLong(),
                                tenant.path("earnings").asLong(),
                                        tenant.path("postings").asLong()));
                for (var finding : tenant.path("findings")) place.say("  " + finding.asString());
            }
            var clean = verified.path("clean").asBoolean(false);
            place.say(clean ? "The ledger is clean." : "The ledger is NOT clean.");
            return clean ? 0 : 1;
        }
    }
}
