package dev.entente.deploy.database;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. */
public final class ForeignDatabase {

    private static final int OLDEST = 15;

    private ForeignDatabase() {}

    /** Makes roles and database there, as an administrator; what is there already is brought in order, its rows untouched. */
    public static Database prepare(String adminUrl, Installation installation) {
        var address = Database.Address.parse(adminUrl);
        var wanted = installation.settings().databaseUrl().map(Database.Address::parse);
        var name = wanted.map(Database.Address::database).orElse("entente");
        try (var admin = address.connect()) {
            requireVersion(admin.getMetaData().getDatabaseMajorVersion());
            Roles.prepare(admin, name, installation);
            return new Database(wanted.orElse(address).of(name));
        } catch (SQLException e) {
            throw new Refusal("The database server refused: " + e.getMessage(), e);
        }
    }

    static void requireVersion(int version) {
        if (version < OLDEST) {
            throw new Refusal("This is PostgreSQL %d: %d is the oldest that will do".formatted(version, OLDEST));
        }
    }
}
