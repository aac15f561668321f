package dev.entente.deploy;

import dev.entente.deploy.database.ForeignDatabase;
import dev.entente.deploy.installation.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "database",
        mixinStandardHelpOptions = true,
        description = "Prepares a PostgreSQL that is there already.",
        subcommands = DatabaseCommand.Init.class,
        synopsisSubcommandLabel = "COMMAND")
final class DatabaseCommand {

    @Command(
            name = "init",
            mixinStandardHelpOptions = true,
            description = {
                "Makes the roles and the database on an existing PostgreSQL 15 or newer, once.",
                "The roles' passwords are ENTENTE_DATABASE_OWNER_PASSWORD, …_APP_PASSWORD, …_IDENTITY_PASSWORD and …_JOBS_PASSWORD, or else made and kept in the data folder."
            })
    static final class Init implements Runnable {

        @Mixin
        private Place place = new Place();

        @Parameters(
                arity = "0..1",
                paramLabel = "ADMIN_URL",
                description =
                        "postgresql://user:password@host:5432/postgres of an administrator; better in ENTENTE_DATABASE_ADMIN_URL, where no process list shows it")
        private @Nullable String admin;

        @Override
        public void run() {
            var installation = place.installation();
            var url = admin != null
                    ? admin
                    : installation
                            .settings()
                            .adminUrl()
                            .orElseThrow(
                                    () -> new Refusal(
                                            "Who may make roles there? Set ENTENTE_DATABASE_ADMIN_URL to postgresql://user:password@host:5432/postgres"));
            Place.alone(installation, () -> {
                var database = ForeignDatabase.prepare(url, installation);
                place.say("Roles and database are ready. Start with\n  ENTENTE_DATABASE_URL=" + database.url()
                        + " ./entente up");
            });
        }
    }
}
