package dev.entente.deploy;

import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "down", mixinStandardHelpOptions = true, description = "Stops the server, then the embedded database.")
final class Down implements Runnable {

    @Mixin
    private Place place = new Place();

    @Override
    public void run() {
        var installation = place.installation();
        if (!installation.exists()) {
            place.say("Nothing is running: there is no installation in " + installation.data());
            return;
        }
        Place.alone(installation, () -> stop(installation, new Server(installation), place));
    }

    static void stop(Installation installation, Server server, Place place) {
        var ran = server.running().isPresent();
        if (ran) place.say("Stopping the server…");
        server.stop();
        ran |= EmbeddedPostgres.stop(installation);
        place.say(ran ? "Entente is down." : "Nothing is running.");
    }
}
