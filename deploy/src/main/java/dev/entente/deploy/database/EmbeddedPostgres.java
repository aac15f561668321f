package dev.entente.deploy.database;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Ports;
import dev.entente.deploy.installation.Programs;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.installation.Secrets;
import dev.entente.deploy.installation.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the installation's own: on loopback only, with passwords made for it, safe against a crash of the machine. One
 * that still runs from an earlier start is taken over, once it has proved by password and data folder that it is this one.
 */
public final class EmbeddedPostgres {

    private static final String NAME = "entente";
    private static final String ADMIN = "postgres";
    private static final int FIRST_PORT = 25432;
    private static final int PORTS = 100;

    /**
     * What a statement has used up to some megabytes the next one gets again, in bytes. By itself the C library gives back what is free above
     * 128 kB: statements that need a little more got new pages each time, which the kernel cleans, and took twice as long.
     */
    private static final List<String> MEMORY =
            List.of("env", "MALLOC_TRIM_THRESHOLD_=4194304", "MALLOC_MMAP_THRESHOLD_=2097152");

    private final Installation installation;
    private final Path data;
    private final Path log;
    private final Path bin;
    private final Guise guise;
    private final Postmaster postmaster;

    private EmbeddedPostgres(Installation installation) {
        this.installation = installation;
        this.data = installation.postgres().resolve("data");
        this.log = installation.postgres().resolve("start.log");
        this.bin = Binaries.unpacked(installation.postgres()).resolve("bin");
        this.guise = Guise.of(installation.settings());
        this.postmaster = new Postmaster(data);
    }

    /** Starts it, or takes over the one that runs; makes roles and database the first time. */
    public static Database start(Installation installation) {
        var postgres = new EmbeddedPostgres(installation);
        try {
            postgres.initialise();
            var port = postgres.adopted().orElseGet(postgres::launched);
            installation.state().put(State.DATABASE_PORT, port);
            try (var admin = postgres.connect(port)) {
                Roles.prepare(admin, NAME, installation);
            }
            return Database.local(port, NAME);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL can't be started", e);
        } catch (SQLException e) {
            throw new Refusal("The embedded PostgreSQL does not answer as it should: " + e.getMessage(), e);
        }
    }

    /** Where it runs, if it does. */
    public static Optional<Database> running(Installation installation) {
        var postmaster = new Postmaster(installation.postgres().resolve("data"));
        return postmaster.running().flatMap(p -> postmaster.port()).map(port -> Database.local(port, NAME));
    }

    /** As its superuser, whom nothing binds; only for tests and repairs. */
    public static Connection admin(Installation installation) throws SQLException {
        var database = running(installation).orElseThrow(() -> new Refusal("The embedded PostgreSQL does not run"));
        return database.connect(ADMIN, installation.secrets().of("database-admin"));
    }

    /** Whether there was something to stop. */
    public static boolean stop(Installation installation) {
        if (running(installation).isEmpty()) return false;
        new EmbeddedPostgres(installation).stop();
        return true;
    }

    /** All processes of it. */
    public static List<ProcessHandle> processes(Installation installation) {
        return new Postmaster(installation.postgres().resolve("data")).all();
    }

    /** Ends it as a power cut would; only for tests of what is left then. */
    public static void kill(Installation installation) {
        processes(installation).forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private void initialise() throws IOException {
        guise.own(installation.postgres());
        requireReach();
        if (Files.exists(data.resolve("PG_VERSION"))) return;
        var fresh = installation.postgres().resolve("initialising");
        var password = installation.postgres().resolve("password");
        delete(fresh);
        Secrets.writeOwnerOnly(password, installation.secrets().of("database-admin"));
        try {
            if (guise.user() != null) Files.setOwner(password, Files.getOwner(installation.postgres()));
            var made = guise.run(
                    Duration.ofMinutes(2),
                    List.of(
                            bin("initdb"),
                            "-D",
                            fresh.toString(),
                            "-U",
                            ADMIN,
                            "--pwfile=" + password,
                            "-A",
                            "scram-sha-256",
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8"));
            if (!made.well()) throw new Refusal("PostgreSQL could not make its data folder: " + made.said());
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    // Root's own folder is closed to everybody else, also to the user whom PostgreSQL runs as.
    private void requireReach() {
        var tried = guise.run(Duration.ofSeconds(20), List.of(bin("initdb"), "--version"));
        if (tried.well()) return;
        var user = guise.user();
        throw new Refusal(
                user == null
                        ? "PostgreSQL can't be run: " + tried.said()
                        : "PostgreSQL runs as the user %s here, who can't reach %s: keep the data elsewhere, for instance by --data /var/lib/entente (%s)"
                                .formatted(user, installation.postgres(), tried.said()));
    }

    private Optional<Integer> adopted() {
        if (postmaster.running().isEmpty()) return Optional.empty();
        var port = postmaster.port();
        if (port.isPresent() && provesItself(port.get())) return port;
        stop();
        return Optional.empty();
    }

    private int launched() {
        awaitOrphans();
        String failure = "no port is free";
        for (var port : candidates()) {
            var started = launch(port);
            if (started.well() && provesItself(port)) return port;
            failure = started.said() + "\n" + Programs.tail(log, 15);
            // Between the look and the start somebody else may have taken the port: only then the next is worth a try.
            if (Ports.isFree(port)) break;
        }
        throw new Refusal("The embedded PostgreSQL did not start: " + failure);
    }

    private Programs.Ended launch(int port) {
        try {
            postmaster.removeStaleLock();
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var start = Stream.concat(
                MEMORY.stream(),
                Stream.of(
                        bin("pg_ctl"),
                        "-D",
                        data.toString(),
                        "-l",
                        log.toString(),
                        "-w",
                        "-t",
                        "600",
                        "-o",
                        options(port),
                        "start"));
        // Long enough for a recovery after a crash in the middle of much work.
        return guise.run(Duration.ofMinutes(11), start.toList());
    }

    private static String options(int port) {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                // All pools of the server at their largest, and whoever measures or repairs beside it.
                "-c max_connections=80",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                // Bounded: one file a day of the week, written over when the day comes again.
                "-c logging_collector=on",
                "-c log_directory=../log",
                "-c log_filename=postgresql-%a.log",
                "-c log_truncate_on_rotation=on",
                "-c log_rotation_age=1d",
                "-c log_rotation_size=0");
    }

    private List<Integer> candidates() {
        var told = installation.settings().postgresPort();
        if (told.isPresent()) {
            if (becomesFree(told.get())) return List.of(told.get());
            throw new Refusal("Port %d is taken: choose another by ENTENTE_POSTGRES_PORT".formatted(told.get()));
        }
        var ports = new ArrayList<Integer>();
        installation
                .state()
                .number(State.DATABASE_PORT)
                .map(Long::intValue)
                .filter(Ports::isFree)
                .ifPresent(ports::add);
        for (int i = 0, from = FIRST_PORT; i < 3; i++) {
            var free = Ports.firstFree(from, PORTS - i);
            if (free.isEmpty()) break;
            ports.add(free.getAsInt());
            from = free.getAsInt() + 1;
        }
        return ports;
    }

    // A server that has just ended, or somebody's look whether the port is free, holds it for another moment.
    private static boolean becomesFree(int port) {
        var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!Ports.isFree(port)) {
            if (System.nanoTime() > until) return false;
            pause();
        }
        return true;
    }

    /** The children of a killed server end by themselves, in a moment; until then their shared memory must not be touched. */
    private void awaitOrphans() {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!postmaster.all().isEmpty()) {
            if (System.nanoTime() > until) postmaster.all().forEach(ProcessHandle::destroyForcibly);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private boolean provesItself(int port) {
        try (var admin = connect(port);
                var statement = admin.createStatement()) {
            var row = statement.executeQuery("show data_directory");
            return row.next() && Path.of(row.getString(1)).toRealPath().equals(data.toRealPath());
        } catch (SQLException | IOException e) {
            return false;
        }
    }

    private void stop() {
        var stopped = guise.run(
                Duration.ofSeconds(70),
                List.of(bin("pg_ctl"), "-D", data.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
        if (!stopped.well() && postmaster.running().isPresent()) {
            throw new Refusal("PostgreSQL does not stop: " + stopped.said());
        }
    }

    private Connection connect(int port) throws SQLException {
        return Database.local(port, "postgres")
                .connect(ADMIN, installation.secrets().of("database-admin"));
    }

    private String bin(String program) {
        return bin.resolve(program).toString();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
