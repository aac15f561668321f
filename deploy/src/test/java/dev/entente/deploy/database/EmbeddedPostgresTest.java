package dev.entente.deploy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Refusal;
import dev.entente.deploy.installation.Settings;
import dev.entente.deploy.installation.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On one real data folder: what each test leaves there is the next one's start, as it is for an installation. */
class EmbeddedPostgresTest {

    @TempDir
    private static Path folder;

    private static Installation installation;

    private Database database;

    @BeforeAll
    static void settle() {
        installation = installation(folder, Map.of());
    }

    @BeforeEach
    void start() {
        database = EmbeddedPostgres.start(installation);
    }

    @AfterAll
    static void stop() {
        EmbeddedPostgres.stop(installation);
    }

    @Test
    void takesOverTheOneThatStillRuns() throws Exception {
        var before = postmaster().pid();
        assertThat(EmbeddedPostgres.start(installation)).isEqualTo(database);
        assertThat(postmaster().pid()).isEqualTo(before);
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
        execute("create table if not exists kept (n int)", "truncate kept", "insert into kept values (42)");
        postmaster().destroyForcibly();
        database = EmbeddedPostgres.start(installation);
        assertThat(one("select n from kept")).isEqualTo("42");
    }

    @Test
    void startsThoughTheLockNamesAProcessOfSomebodyElse() throws Exception {
        EmbeddedPostgres.stop(installation);
        var lock = data().resolve("postmaster.pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n" + data() + "\n0\n1\n\n127.0.0.1\n0 0\nready\n");
        database = EmbeddedPostgres.start(installation);
        assertThat(one("select 1")).isEqualTo("1");
    }

    @Test
    void doesNotTakeAStrangerOnItsPortForItself() throws Exception {
        EmbeddedPostgres.stop(installation);
        var port =
                installation.state().number(State.DATABASE_PORT).orElseThrow().intValue();
        var stranger =
                installation(folder.resolve("stranger"), Map.of("ENTENTE_POSTGRES_PORT", Integer.toString(port)));
        EmbeddedPostgres.start(stranger);
        try {
            database = EmbeddedPostgres.start(installation);
            assertThat(database.jdbcUrl()).doesNotContain(":" + port + "/");
            var fixed = new Installation(folder, folder.resolve("data"), stranger.settings());
            EmbeddedPostgres.stop(installation);
            assertThatThrownBy(() -> EmbeddedPostgres.start(fixed))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is taken");
        } finally {
            EmbeddedPostgres.stop(stranger);
        }
    }

    @Test
    void waitsAMomentForThePortThatItWasTold() throws Exception {
        EmbeddedPostgres.stop(installation);
        var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        var given = CompletableFuture.runAsync(
                () -> assertThatCode(taken::close).doesNotThrowAnyException(),
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
        var told = new Settings(Map.of("ENTENTE_POSTGRES_PORT", Integer.toString(taken.getLocalPort())));
        database = EmbeddedPostgres.start(new Installation(folder, folder.resolve("data"), told));
        given.get();
        assertThat(database.jdbcUrl()).contains(":" + taken.getLocalPort() + "/");
    }

    @Test
    void keepsItsPasswordsFromEverybodyElse() throws Exception {
        var secrets = installation.data().resolve("secrets");
        assertThat(mode(secrets)).isEqualTo("rwx------");
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
        assertThatThrownBy(() -> database.connect("entente_app", "guessed")).isInstanceOf(SQLException.class);
    }

    @Test
    void listensOnLoopbackOnlyAndWritesThrough() throws Exception {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            var row = statement.executeQuery(
                    "select current_setting('listen_addresses'), current_setting('fsync'), "
                            + "current_setting('synchronous_commit'), current_setting('unix_socket_directories'), current_setting('password_encryption')");
            row.next();
            assertThat(List.of(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                    .containsExactly("127.0.0.1", "on", "on", "", "scram-sha-256");
        }
    }

    /** Or the kernel would hand out and clean the same pages for each statement anew: a hundred of these took some ten thousand. */
    @Test
    void leavesAStatementTheMemoryOfTheOneBefore() throws Exception {
        try (var connection = database.as(Roles.OWNER, installation);
                var sorting = connection.prepareStatement(
                        "select count(*) from (select n from generate_series(1, 5000) n order by -n offset 0) sorted")) {
            for (int i = 0; i < 20; i++) sorting.execute();
            long before = pagesGiven(connection);
            for (int i = 0; i < 100; i++) sorting.execute();
            assertThat(pagesGiven(connection) - before).isLessThan(1_000);
        }
    }

    @Test
    void givesNoRoleMoreThanItNeeds() throws Exception {
        assertThat(
                        one(
                                "select count(*) from pg_roles where rolname like 'entente_%' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)"))
                .isEqualTo("0");
        assertThat(one("select count(*) from pg_roles where rolname like 'entente_%' and rolcanlogin"))
                .isEqualTo("5");
    }

    @Test
    void migratesOnceHoweverManyDoItAtATimeAndThoughOneWasKilled() throws Exception {
        migrate();
        assertThat(one("show random_page_cost")).isEqualTo("1.1");
        // What a killed migration leaves behind.
        execute("update databasechangeloglock set locked = true, lockedby = 'gone'");
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> migration = EmbeddedPostgresTest::migrateAgain;
            for (var made : threads.invokeAll(List.of(migration, migration, migration)))
                assertThat(made.get()).isZero();
        }
    }

    private void migrate() {
        Migration.run(database, installation, new PrintWriter(new StringWriter()));
    }

    private static int migrateAgain() {
        return Migration.run(
                EmbeddedPostgres.running(installation).orElseThrow(),
                installation,
                new PrintWriter(new StringWriter()));
    }

    private void execute(String... statements) throws SQLException {
        try (var owner = database.as(Roles.OWNER, installation);
                var statement = owner.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (var owner = database.as(Roles.OWNER, installation);
                var statement = owner.createStatement()) {
            var row = statement.executeQuery(sql);
            row.next();
            return row.getString(1);
        }
    }

    /** How many pages of memory the kernel has given to the process behind a connection, ever. */
    private static long pagesGiven(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            var said = Files.readString(Path.of("/proc/" + row.getInt(1) + "/stat"));
            return Long.parseLong(said.substring(said.lastIndexOf(')') + 2).split(" ")[7]);
        }
    }

    private static ProcessHandle postmaster() {
        return new Postmaster(data()).running().orElseThrow();
    }

    private static Path data() {
        return installation.postgres().resolve("data");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Installation installation(Path folder, Map<String, String> environment) {
        var installation = new Installation(folder, folder.resolve("data"), new Settings(environment));
        installation.create();
        return installation;
    }
}
