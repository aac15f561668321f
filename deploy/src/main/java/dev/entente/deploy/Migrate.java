package dev.entente.deploy;

import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.database.Migration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the database's schema to this version, and nothing else.")
final class Migrate implements Runnable {

    @Mixin
    private Place place = new Place();

    @Override
    public void run() {
        var installation = place.installation();
        Place.alone(installation, () -> {
            var ranBefore = EmbeddedPostgres.running(installation).isPresent();
            var made = Migration.run(Up.database(installation), installation, place.out());
            if (!ranBefore) EmbeddedPostgres.stop(installation);
            place.say(made == 0 ? "The schema is up to date." : "The schema is up to date: " + made + " changes made.");
        });
    }
}
