package dev.entente.deploy;

import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.demo.Demo;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Server;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what runs and where; exit code 0 when it is ready.")
final class Status implements Callable<Integer> {

    @Mixin
    private Place place = new Place();

    @Override
    public Integer call() {
        var installation = place.installation();
        var server = new Server(installation);
        var port = place.portInUse();
        var process = server.running();
        var ready = process.isPresent() && new Operator(installation, port).isReady();
        place.say("Server:   "
                + process.map(p ->
                                (ready ? "ready" : "running, not ready") + " on port " + port + ", process " + p.pid())
                        .orElse("down"));
        place.say("Database: " + database(installation));
        place.say("Data:     " + installation.data());
        if (ready) printAddresses(installation, port, place);
        return ready ? 0 : 3;
    }

    private static String database(Installation installation) {
        return installation
                .settings()
                .databaseUrl()
                .map(url -> "an existing one, " + url)
                .orElseGet(() -> EmbeddedPostgres.running(installation)
                        .map(database -> "running, " + database.jdbcUrl())
                        .orElse("down"));
    }

    static void printAddresses(Installation installation, int port, Place place) {
        for (var tenant : new Operator(installation, port).tenants().path("tenants")) {
            place.say("");
            place.say(tenant.path("name").asString() + "  "
                    + tenant.path("address").asString());
            Demo.signIns(installation, tenant.path("slug").asString()).forEach(place::say);
        }
        if (installation.settings().showsMailbox()) {
            place.say("");
            place.say("Mail: http://localhost:" + port + "/mailbox");
        }
        place.say("");
    }
}
