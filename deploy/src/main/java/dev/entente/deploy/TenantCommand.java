package dev.entente.deploy;

import dev.entente.deploy.server.Operator;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "tenant",
        mixinStandardHelpOptions = true,
        description = "Opens and lists tenants, through the running server.",
        subcommands = {TenantCommand.Create.class, TenantCommand.Listing.class, TenantCommand.Unverified.class},
        synopsisSubcommandLabel = "COMMAND")
final class TenantCommand {

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Opens a tenant and prints its address, a sign-in link that works once, and an API token.")
    static final class Create implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(paramLabel = "SLUG", description = "The first part of its address, such as acme")
        private String slug = "";

        @Option(
                names = "--name",
                required = true,
                paramLabel = "NAME",
                description = "What people read, such as \"Acme Cloud\"")
        private String name = "";

        @Option(names = "--admin", required = true, paramLabel = "EMAIL", description = "Its first administrator")
        private String admin = "";

        @Option(names = "--starter", paramLabel = "NAME", description = "Begin with a program that is shipped")
        private @Nullable String starter;

        @Option(names = "--without-promises", description = "Promise nothing in time yet; else what is usual is")
        private boolean without;

        @Option(names = "--json", description = "Print {\"address\", \"signIn\", \"token\"}")
        private boolean json;

        @Override
        public void run() {
            var wanted = new LinkedHashMap<String, Object>();
            wanted.put("slug", slug);
            wanted.put("name", name);
            wanted.put("admin", admin);
            if (starter != null) wanted.put("starter", starter);
            wanted.put("promises", !without);
            var opened = new Operator(place.installation(), place.portInUse()).openTenant(wanted);
            if (json) {
                place.say(opened.toString());
                return;
            }
            place.say("Address:  " + opened.path("address").asString());
            place.say("Sign in:  " + opened.path("signIn").asString() + "  (works once)");
            place.say("Token:    " + opened.path("token").asString() + "  (shown only now)");
        }
    }

    @Command(
            name = "unverified",
            mixinStandardHelpOptions = true,
            description =
                    "Lists the tenants that signed up more than two weeks ago, never verified their mail and never"
                            + " recorded a sale. Deletes nothing.")
    static final class Unverified implements Runnable {

        @Mixin
        private Place place = new Place();

        @Override
        public void run() {
            var operator = new Operator(place.installation(), place.portInUse());
            int found = 0;
            var after = "";
            do {
                var page = operator.unverified(after);
                for (var tenant : page.path("tenants")) {
                    found++;
                    place.say("%-20s %-26s %s"
                            .formatted(
                                    tenant.path("slug").asString(),
                                    tenant.path("createdAt").asString(),
                                    tenant.path("name").asString()));
                }
                after = page.path("after").asString("");
            } while (!after.isEmpty());
            if (found == 0) place.say("There are none.");
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tenants.")
    static final class Listing implements Runnable {

        @Mixin
        private Place place = new Place();

        @Override
        public void run() {
            var tenants = new Operator(place.installation(), place.portInUse())
                    .tenants()
                    .path("tenants");
            if (tenants.isEmpty()) place.say("There are no tenants yet: open one with ./entente tenant create");
            for (var tenant : tenants) {
                place.say("%-20s %-40s %s"
                        .formatted(
                                tenant.path("slug").asString(),
                                tenant.path("address").asString(),
                                tenant.path("name").asString()));
            }
        }
    }
}
