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
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives every run of the server tests a new, migrated database on a free port. For {@code *IT} Arquillian then starts its server on
 * it; for {@code *Story} the product itself is started. Where stories follow, the product starts and loads its demo while
 * the {@code *IT}, which keep one processor busy, are still running.
 */
public final class Harness implements LauncherSessionListener {

    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));
    private static final String KIND = System.getProperty("entente.harness", "");
    private static final String PORT = "entente.test.port";
    private static final String PRODUCT = "product";
    private static final boolean STORIES_FOLLOW =
            System.getProperty("entente.stories.skip", "true").equals("false");

    /** When the build began of which this is a part. */
    private static final String BUILD = System.getProperty("entente.build", "");

    private @Nullable Thread ahead;

    /** The installation under test: its secrets, its plugins, its logs. */
    public static Installation installation() {
        return installation(KIND);
    }

    private static Installation installation(String kind) {
        var data = HOME.resolve("deploy/target/" + kind);
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

    /** Loads the demo tenants into the product, which takes half a minute; nothing if that was done ahead. */
    static void loadDemo() {
        if (!isAhead()) loadDemo(port());
    }

    private static void loadDemo(int port) {
        new Demo(installation(PRODUCT), port, line -> {}).load();
    }

    /** Says which build started the product ahead and loaded its demo: another one must begin anew. */
    private static Path ahead() {
        return installation(PRODUCT).data().resolve("ahead");
    }

    private static boolean isAhead() {
        try {
            return Files.exists(ahead()) && Files.readString(ahead()).equals(BUILD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (KIND.equals(PRODUCT) && isAhead()) {
            System.setProperty(PORT, Integer.toString(new Server(installation()).port()));
            return;
        }
        try {
            // Two runs at the same time begin at two places: the server takes its port only much later.
            var first = 19180 + (int) (ProcessHandle.current().pid() % 200);
            var port = Ports.firstFree(first, 400).orElseThrow();
            System.setProperty(PORT, Integer.toString(port));
            endWhatAKilledRunLeft();
            var database = newDatabase(KIND);
            if (KIND.equals(PRODUCT)) new Server(installation()).start(database, port);
            else configureArquillian(database, port);
            if (!KIND.equals(PRODUCT) && STORIES_FOLLOW)
                ahead = Thread.ofPlatform().name("product").start(() -> goAhead(port + 10));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Database newDatabase(String kind) throws IOException {
        delete(installation(kind).data());
        installation(kind).create();
        var database = EmbeddedPostgres.start(installation(kind));
        Migration.run(database, installation(kind), new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        return database;
    }

    // What fails here is tried again by the stories themselves, which then say what is wrong.
    private static void goAhead(int first) {
        try {
            stop(PRODUCT);
            var port = Ports.firstFree(first, 400).orElseThrow();
            new Server(installation(PRODUCT)).start(newDatabase(PRODUCT), port);
            loadDemo(port);
            Files.writeString(ahead(), BUILD);
        } catch (IOException | RuntimeException e) {
            System.out.println("The product was not started ahead: " + e.getMessage());
            stop(PRODUCT);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (KIND.isEmpty()) return;
        if (ahead != null) awaitProduct(ahead);
        stop(KIND);
    }

    private static void awaitProduct(Thread ahead) {
        try {
            ahead.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(String kind) {
        if (kind.equals(PRODUCT)) new Server(installation(kind)).stop();
        EmbeddedPostgres.stop(installation(kind));
    }

    private static void endWhatAKilledRunLeft() {
        stop(KIND);
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
