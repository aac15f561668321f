package dev.entente.deploy;

import static java.util.Objects.requireNonNull;

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
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives every run of the server tests a new, migrated database on a free port. For {@code *IT} Arquillian then starts its server on
 * it; for {@code *Story} the product itself is started, with its demo. Both run beside each other, each with its own installation:
 * {@code *IT} one after the other on one thread, stories on the others.
 */
public final class Harness implements LauncherSessionListener {

    private static final Path HOME = Path.of(System.getProperty("entente.home", ".."));

    /** What runs: IT, Story, Pictures; nothing where only units are tested. */
    private static final Set<String> TESTS =
            Set.of(System.getProperty("entente.tests", "").split("\\|"));

    private static final String PORT = "entente.test.port";

    /** Hundreds of passwords are chosen for people of tests, and each would take a processor for a third of a second. */
    private static final Map<String, String> CHEAP_PASSWORDS =
            Map.of("entente.password.memory.kib", "256", "entente.password.iterations", "1");

    /** As for the tests: see the pom. */
    private static final String SERVER =
            "-Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=192m -XX:MetaspaceSize=256m";

    private static final Installed TESTED = new Installed("arquillian");
    private static final Installed PRODUCT = new Installed("product");
    private static final ThreadLocal<Installed> HERE =
            ThreadLocal.withInitial(() -> TESTS.contains("IT") ? TESTED : PRODUCT);

    private static @Nullable FutureTask<Void> starting;
    private static @Nullable FutureTask<Void> loading;

    /** One of the two installations under test. */
    private static final class Installed {

        private final String kind;
        private volatile int port;

        Installed(String kind) {
            this.kind = kind;
        }

        Installation installation() {
            var options = CHEAP_PASSWORDS.entrySet().stream()
                    .map(each -> " -D" + each)
                    .collect(Collectors.joining("", SERVER, ""));
            var settings = new Settings(Map.of("ENTENTE_JAVA_OPTIONS", options));
            return new Installation(HOME, HOME.resolve("deploy/target/" + kind), settings);
        }

        void takePort(int offset) {
            port = Ports.keepFirstFree(19180 + offset, 400).orElseThrow();
        }

        Database newDatabase() throws IOException {
            delete(installation().data());
            installation().create();
            var database = EmbeddedPostgres.start(installation());
            writeWithoutWaiting();
            Migration.run(database, installation(), new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            return database;
        }

        // What a test writes need not outlive a power cut; it does outlive the end of the database's processes.
        private void writeWithoutWaiting() {
            try (var admin = EmbeddedPostgres.admin(installation());
                    var statement = admin.createStatement()) {
                statement.execute("alter system set fsync = off");
                statement.execute("alter system set full_page_writes = off");
                statement.execute("select pg_reload_conf()");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The rest of a story's thread is about the product, whose demo may be loading still. */
    static void useProduct() {
        HERE.set(PRODUCT);
        await(starting);
    }

    static void awaitDemo() {
        await(loading);
    }

    static void useAnyAgain() {
        HERE.remove();
    }

    /** The installation under test: its secrets, its plugins, its logs. */
    public static Installation installation() {
        return HERE.get().installation();
    }

    public static int port() {
        return HERE.get().port;
    }

    /** REST as somebody on a tenant's host, or on {@code localhost} as the operator. */
    public static Rest rest(String host, String token) {
        return new Rest(port(), host, token);
    }

    public static Rest operator() {
        return rest("localhost", installation().secrets().of("operator-token"));
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
        boolean tested = TESTS.contains("IT");
        boolean product = TESTS.contains("Story") || TESTS.contains("Pictures");
        if (tested || product) endWhatAKilledRunLeft();
        if (product) startProduct();
        try {
            if (tested) startTested();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void startTested() throws IOException {
        TESTED.takePort(0);
        System.setProperty(PORT, Integer.toString(TESTED.port));
        configureArquillian(TESTED.newDatabase());
    }

    /** Starting takes half a minute and the demo some more, in which tests of the other installation may run already. */
    private static void startProduct() {
        PRODUCT.takePort(10);
        var start = new FutureTask<Void>(() -> {
            new Server(PRODUCT.installation()).start(PRODUCT.newDatabase(), PRODUCT.port);
            return null;
        });
        var load = new FutureTask<Void>(() -> {
            start.get();
            new Demo(PRODUCT.installation(), PRODUCT.port, line -> {}).load();
            return null;
        });
        starting = start;
        loading = load;
        Thread.ofPlatform().name("product").start(() -> {
            start.run();
            load.run();
        });
    }

    private static void await(@Nullable FutureTask<Void> task) {
        try {
            requireNonNull(task, "Nothing that runs needs the product").get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            var cause = requireNonNull(e.getCause());
            throw new IllegalStateException("The product did not start: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (TESTS.contains("IT")) EmbeddedPostgres.stop(TESTED.installation());
        if (loading == null) return;
        await(loading);
        stopProduct();
    }

    private static void stopProduct() {
        new Server(PRODUCT.installation()).stop();
        EmbeddedPostgres.stop(PRODUCT.installation());
    }

    private static void endWhatAKilledRunLeft() {
        stopProduct();
        EmbeddedPostgres.stop(TESTED.installation());
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

    private static void configureArquillian(Database database) throws IOException {
        var user = wlp().resolve("usr");
        // The server would run the jars of the WAR before, which in a reproducible build have the same dates.
        delete(user.resolve("servers/arq/workarea"));
        delete(user.resolve("servers/arq/dropins"));
        var shared = Files.createDirectories(user.resolve("shared/config"));
        Files.copy(
                HOME.resolve("deploy/src/main/liberty/config/entente.xml"),
                shared.resolve("entente.xml"),
                StandardCopyOption.REPLACE_EXISTING);
        var server = new Server(TESTED.installation());
        server.copyPlugins();
        HostilePlugins.put(TESTED.installation().plugins());
        var variables = Configuration.variables(TESTED.installation(), database, TESTED.port);
        // All tests sign up from one address, and within the same hour.
        variables.put("entente.signup.per.address", "1000");
        variables.put("entente.signup.per.hour", "1000");
        // What-ifs go through what happened in many pages, as those of large partners do.
        variables.put("entente.whatif.part", "20");
        variables.put("entente.apply.per.address", "1000");
        variables.putAll(CHEAP_PASSWORDS);
        Configuration.write(user.resolve("servers/arq"), variables);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
