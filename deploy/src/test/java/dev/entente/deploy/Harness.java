package dev.entente.deploy;

import dev.entente.deploy.database.Database;
import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.database.Migration;
import dev.entente.deploy.database.Roles;
import dev.entente.deploy.demo.Demo;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Ports;
import dev.entente.deploy.installation.Settings;
import dev.entente.deploy.server.Configuration;
import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives every run of the server tests a new, migrated database on a free port. For {@code *IT} Arquillian then starts its server on
 * it; for {@code *Story} the product itself is started.
 */
public final class Harness implements LauncherSessionListener {

    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final String KIND = System.getProperty("entente.harness", "");
    private static final String PORT = "entente.test.port";

    /** The installation under test: its secrets, its plugins, its logs. */
    public static Installation installation() {
        var data = HOME.resolve("deploy/target/" + KIND);
        return new Installation(
                HOME,
                data,
                new Settings(Map.of("ENTENTE_JAVA_OPTIONS", "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1")));
    }

    public static int port() {
        return Integer.getInteger(PORT);
    }

    /** REST as somebody on a tenant's host, or on {@code localhost} as the operator. */
    public static Rest rest(String host, String token) {
        return new Rest(port(), host, token);
    }

    public static Rest operator() {
        return rest("localhost", installation().secrets().of("operator-token"));
    }

    /** Loads the demo tenants into the product, which takes half a minute. */
    static void loadDemo() {
        new Demo(installation(), port(), line -> {}).load();
    }

    /** The database as one of {@link Roles}: with the rights that this role has and no more. */
    public static Connection as(String role) throws SQLException {
        return database().as(role, installation());
    }

    /** The database as its superuser, whom row-level security does not bind. */
    public static Connection admin() throws SQLException {
        return EmbeddedPostgres.admin(installation());
    }

    private static Database database() {
        return EmbeddedPostgres.running(installation()).orElseThrow();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (KIND.isEmpty()) return;
        try {
            // Two runs at the same time begin at two places: the server takes its port only much later.
            var first = 19180 + (int) (ProcessHandle.current().pid() % 200);
            var port = Ports.firstFree(first, 400).orElseThrow();
            System.setProperty(PORT, Integer.toString(port));
            endWhatAKilledRunLeft();
            delete(installation().data());
            installation().create();
            var database = EmbeddedPostgres.start(installation());
            Migration.run(database, installation(), new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            if (KIND.equals("product")) new Server(installation()).start(database, port);
            else configureArquillian(database, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (KIND.isEmpty()) return;
        if (KIND.equals("product")) new Server(installation()).stop();
        EmbeddedPostgres.stop(installation());
    }

    private static void endWhatAKilledRunLeft() {
        new Server(installation()).stop();
        EmbeddedPostgres.stop(installation());
        var server = wlp().toString();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(
                                argument -> argument.startsWith(server) || argument.startsWith("-javaagent:" + server)))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static Path wlp() {
        return Path.of(System.getProperty("entente.wlp"));
    }

    private static void configureArquillian(Database database, int port) throws IOException {
        var user = wlp().resolve("usr");
        // The server would run the jars of the WAR before, which in a reproducible build have the same dates.
        delete(user.resolve("servers/arq/workarea"));
        delete(user.resolve("servers/arq/dropins"));
        var shared = Files.createDirectories(user.resolve("shared/config"));
        Files.copy(
                installation().home().resolve("deploy/src/main/liberty/config/entente.xml"),
                shared.resolve("entente.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        var server = new Server(installation());
        server.copyPlugins();
        HostilePlugins.put(installation().plugins());
        var variables = Configuration.variables(installation(), database, port);
        // All tests sign up from one address, and within the same hour.
        variables.put("entente.signup.per.address", "1000");
        variables.put("entente.signup.per.hour", "1000");
        Configuration.write(user.resolve("servers/arq"), variables);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
