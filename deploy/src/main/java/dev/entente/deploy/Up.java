package dev.entente.deploy;

import dev.entente.deploy.database.Database;
import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.database.Migration;
import dev.entente.deploy.demo.Demo;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Ports;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Server;
import java.time.Duration;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Database, migration, server, and on a new database the demo; then the addresses. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts everything and prints the addresses; Ctrl-C stops it again.")
final class Up implements Runnable {

    @Mixin
    private Place place = new Place();

    @Option(names = "--detach", description = "Return when it is ready, and leave it running")
    private boolean detach;

    @Option(names = "--no-demo", description = "Leave a new database empty")
    private boolean noDemo;

    private boolean started;

    private Thread ending = new Thread();

    @Override
    public void run() {
        var installation = place.installation();
        var server = new Server(installation);
        Place.alone(installation, () -> start(installation, server));
        if (!started || detach) return;
        place.say("Ctrl-C stops it.");
        server.running().ifPresent(process -> process.onExit().join());
        if (ending.getState() == Thread.State.NEW)
            place.say("The server has ended by itself; ./entente logs may say why.");
    }

    private void start(Installation installation, Server server) {
        if (server.running().isPresent() && new Operator(installation, server.port()).isReady()) {
            place.say("Entente is already up.");
        } else {
            // However this ends before all is well, by a refusal or Ctrl-C, nothing half started stays behind.
            ending = new Thread(() -> Down.stop(installation, server, place));
            Runtime.getRuntime().addShutdownHook(ending);
            startAll(installation, server);
            if (detach) Runtime.getRuntime().removeShutdownHook(ending);
            started = true;
        }
        Status.printAddresses(installation, server.port(), place);
    }

    private void startAll(Installation installation, Server server) {
        var port = place.portToTake();
        // One that runs but does not answer is in nobody's use.
        server.stop();
        if (!Ports.isFree(port)) {
            throw new Refusal(
                    "Port %d is taken by another program: choose one by --port, for instance ./entente up --port %d"
                            .formatted(port, Ports.firstFree(port + 1, 100).orElse(port + 1)));
        }
        var database = timed("Database ready", () -> database(installation));
        timed("Schema up to date", () -> Migration.run(database, installation, place.out()));
        timed("Server ready", () -> server.start(database, port));
        if (!noDemo) new Demo(installation, port, place::say).loadOnce();
    }

    static Database database(Installation installation) {
        return installation
                .settings()
                .databaseUrl()
                .map(Database::at)
                .orElseGet(() -> EmbeddedPostgres.start(installation));
    }

    private <T> T timed(String what, Supplier<T> work) {
        var before = System.nanoTime();
        var result = work.get();
        place.say("  %s (%.1f s)"
                .formatted(what, Duration.ofNanos(System.nanoTime() - before).toMillis() / 1000.0));
        return result;
    }
}
