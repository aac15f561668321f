package dev.entente.deploy.bench;

import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.database.Migration;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Ports;
import dev.entente.deploy.installation.Programs;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.installation.Settings;
import dev.entente.deploy.server.Operator;
import dev.entente.deploy.server.Rest;
import dev.entente.deploy.server.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An installation of the bench's own: new each time, on free ports, with the settings that the product is started with. */
final class Laboratory implements AutoCloseable {

    /** A start that is slow says nothing of what is measured, and must not end fifty rounds. */
    private static final Duration SLOW_START = Duration.ofMinutes(15);

    private static final String MARK = "bench";
    private static final String PAST = "entente_past";
    private static final String ADMIN = "postgres";

    /** What a database is told to set is not copied with it. */
    private static final String SETTINGS_TOO = """
            do $$ declare each text; begin
            for each in select unnest(setconfig) from pg_db_role_setting join pg_database d on d.oid = setdatabase
              where datname = 'entente' and setrole = 0 loop
              execute format('alter database %s set %%I = %%L', split_part(each, '=', 1), split_part(each, '=', 2));
            end loop; end $$""";

    private static final int FIRST_PORT = 19680;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Milliseconds. */
    private static final long A_LOOK = 50;

    private final Installation installation;
    private final int port;

    private Laboratory(Installation installation, int port) {
        this.installation = installation;
        this.port = port;
    }

    /** With statements counted: the database keeps books on what it is asked, which takes a little of its time. */
    static Laboratory open(Path home, Path data, boolean counting) {
        return open(home, data, counting, _ -> {});
    }

    /** With something beside the product in its server. */
    static Laboratory open(Path home, Path data, Consumer<Installation> beside) {
        return open(home, data, false, beside);
    }

    private static Laboratory open(Path home, Path data, boolean counting, Consumer<Installation> beside) {
        var log = data.toAbsolutePath().normalize().resolve("logs/gc.log");
        var options = Settings.JAVA_OPTIONS + " -Xlog:gc:file=" + log + "::filecount=0";
        var installation = new Installation(home, data, new Settings(Map.of("ENTENTE_JAVA_OPTIONS", options)));
        var laboratory = new Laboratory(
                installation, Ports.keepFirstFree(FIRST_PORT, 100).orElseThrow());
        laboratory.renew();
        if (counting) laboratory.countStatements();
        beside.accept(installation);
        laboratory.start();
        return laboratory;
    }

    // Only what is a bench's is deleted: whoever names another folder loses nothing.
    private void renew() {
        var folder = installation.data();
        var mark = folder.resolve(MARK);
        if (Files.exists(folder) && !Files.exists(mark)) {
            throw new Refusal("The folder " + folder + " is there and not the bench's: name one that can be made");
        }
        close();
        delete(folder);
        installation.create();
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can't be written", e);
        }
    }

    private void countStatements() {
        EmbeddedPostgres.start(installation);
        execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
        EmbeddedPostgres.stop(installation);
        EmbeddedPostgres.start(installation);
        execute("create extension pg_stat_statements");
    }

    private void execute(String sql) {
        try (var admin = admin();
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void startDatabase() {
        EmbeddedPostgres.start(installation);
    }

    /** Starts what does not run. */
    void start() {
        var database = EmbeddedPostgres.start(installation);
        Migration.run(database, installation, new PrintWriter(Writer.nullWriter()));
        var server = new Server(installation, SLOW_START);
        if (server.running().isEmpty()) server.start(database, port);
    }

    /** Ends the server as a power cut would. */
    void killServer() {
        var server = server();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Ends the database as a power cut would. */
    void killDatabase() {
        EmbeddedPostgres.kill(installation);
    }

    private ProcessHandle server() {
        return new Server(installation).running().orElseThrow(() -> new Refusal("The bench's server has ended"));
    }

    /** What server and database have worked since they were started. */
    Effort effort() {
        return effort(server());
    }

    /** The same of the bench itself and the database. */
    Effort effortOfBench() {
        return effort(ProcessHandle.current());
    }

    /** The same of another program and the database. */
    Effort effort(ProcessHandle program) {
        var database = EmbeddedPostgres.processes(installation);
        return new Effort(
                Effort.of(program), database.stream().mapToDouble(Effort::of).sum());
    }

    Operator operator() {
        return new Operator(installation, port);
    }

    Rest rest(String slug, String token) {
        return new Rest(port, slug + ".localhost", token);
    }

    /** Waits until nothing is left to be done that is due. */
    void settle() {
        try (var admin = admin();
                var due =
                        admin.prepareStatement("select exists (select from dispatch where execution_time <= now())")) {
            while (isTrue(due)) Replies.pause(A_LOOK);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTrue(PreparedStatement asked) throws SQLException {
        try (var row = asked.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The database as its superuser, whom row-level security does not bind. */
    Connection admin() throws SQLException {
        return EmbeddedPostgres.admin(installation);
    }

    /** A database of the same PostgreSQL as the server's own role, which says of what type no value is. */
    Connection app(String database) throws SQLException {
        return as("entente_app", database);
    }

    /** As a role that no policy binds, and that like the server's own may only do what it was granted. */
    Connection past(String database) throws SQLException {
        return as(PAST, database);
    }

    /** Makes that role, which reads what the server reads. */
    void makePast() {
        execute("create role " + PAST + " bypassrls");
        execute("grant usage on schema public to " + PAST);
        execute("grant select on all tables in schema public to " + PAST);
    }

    private Connection as(String role, String database) throws SQLException {
        var connection = DriverManager.getConnection(url(database) + "?stringtype=unspecified", ADMIN, adminPassword());
        try (var statement = connection.createStatement()) {
            statement.execute("set session authorization " + role);
        }
        return connection;
    }

    private String adminPassword() {
        return installation.secrets().of("database-admin");
    }

    /** A copy of the product's database under another name; the server must not run. */
    void copy(String name) {
        EmbeddedPostgres.start(installation);
        try (var other = DriverManager.getConnection(url(ADMIN), ADMIN, adminPassword());
                var statement = other.createStatement()) {
            statement.execute("alter database entente with allow_connections false");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'entente'");
            statement.execute("create database " + name + " template entente");
            statement.execute("alter database entente with allow_connections true");
            statement.execute(SETTINGS_TOO.formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where another database of the same PostgreSQL is. */
    String url(String database) {
        var own = EmbeddedPostgres.running(installation).orElseThrow();
        return own.jdbcUrl().replaceFirst("[^/]+$", database);
    }

    Path gcLog() {
        return installation.logs().resolve("gc.log");
    }

    /** What is reachable in the server's heap, after a full collection. */
    long liveBytes() {
        histogram();
        var lines = histogram().lines().toList();
        return Long.parseLong(lines.getLast().strip().split("\\s+")[2]);
    }

    /** How many threads the server has. */
    int threads() {
        try (var tasks = Files.list(Path.of("/proc", Long.toString(server().pid()), "task"))) {
            return (int) tasks.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String histogram() {
        var jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        var ended = Programs.run(PATIENCE, List.of(jcmd, Long.toString(server().pid()), "GC.class_histogram"));
        if (!ended.well()) throw new Refusal("The server's heap can't be looked at: " + ended.said());
        return ended.said();
    }

    /** Deletes the rows of all tenants, as if there had never been any. */
    void empty() {
        execute("""
                do $$ declare t regclass; begin
                  set local session_replication_role = replica;
                  for t in select c.oid from pg_class c join pg_namespace n on n.oid = relnamespace
                    where relkind = 'r' and nspname in ('public', 'identity') and relname not like 'databasechangelog%'
                  loop execute format('delete from %s', t); end loop;
                end $$""");
    }

    @Override
    public void close() {
        new Server(installation).stop();
        EmbeddedPostgres.stop(installation);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " can't be emptied", e);
        }
    }
}
