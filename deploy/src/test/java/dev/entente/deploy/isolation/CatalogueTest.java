package dev.entente.deploy.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.database.EmbeddedPostgres;
import dev.entente.deploy.database.Migration;
import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Settings;
import dev.entente.tenant.TenantConnections;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the migrated database keeps tenants and partners apart by itself, whoever has added which table to it. */
class CatalogueTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:_[a-z]+)+)\"");

    @TempDir
    private static Path folder;

    private static Installation installation;

    @BeforeAll
    static void migrate() {
        installation = new Installation(folder, folder.resolve("data"), new Settings(Map.of()));
        installation.create();
        Migration.run(EmbeddedPostgres.start(installation), installation, new PrintWriter(Writer.nullWriter()));
    }

    @AfterAll
    static void stop() {
        EmbeddedPostgres.stop(installation);
    }

    @ParameterizedTest
    @EnumSource
    void holds(Rule rule) throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation)) {
            assertThat(Catalogue.findings(admin, "", rule)).isEmpty();
        }
    }

    @Test
    void sawTheTables() throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            var row = statement.executeQuery("select count(*) from pg_policy");
            row.next();
            assertThat(row.getInt(1)).isGreaterThan(20);
        }
    }

    /** Whoever comes second is told so by the name of the key that it broke; a name that is none would be an error instead. */
    @ParameterizedTest
    @ValueSource(strings = {"core", "tenants"})
    void knowsEachKeyThatTheCodeNames(String module) throws Exception {
        var named = new TreeSet<String>();
        var sources = Path.of(System.getProperty("entente.home", ".."), module, "src/main/java");
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (source.contains("Broken.")) KEY.matcher(source).results().forEach(key -> named.add(key.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(1);
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement();
                var rows = statement.executeQuery(
                        "select relname from pg_index join pg_class on oid = indexrelid where indisunique")) {
            while (rows.next()) named.remove(rows.getString(1));
        }
        assertThat(named).isEmpty();
    }

    /** As the first statement of whoever asks for credentials, and of whatever reads without a transaction, binds it. */
    @Test
    void endsAStatementThatTakesTooLong() throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            TenantConnections.bind(admin, "", "");
            var row = statement.executeQuery("show statement_timeout");
            row.next();
            assertThat(row.getString(1)).isEqualTo("30s");
        }
    }

    @Test
    void asksOnceForTenantAndSideWhateverRowsTheVendorReads() throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            statement.execute("set local role entente_app");
            for (var table : List.of("deal", "earning", "registration", "member")) {
                var rows = statement.executeQuery("explain select * from %s where tenant_id = '%s' order by id limit 20"
                        .formatted(table, new UUID(0, 1)));
                var asking = new ArrayList<String>();
                while (rows.next()) if (rows.getString(1).contains("current_setting")) asking.add(rows.getString(1));
                assertThat(asking).as(table).isNotEmpty().allMatch(line -> line.contains("One-Time Filter"));
            }
        }
    }

    /** Each rule is broken on purpose, in a transaction that is rolled back. */
    @ParameterizedTest
    @EnumSource
    void findsWhatBreaksThe(Rule rule) throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation)) {
            for (var breach : breaches(rule)) {
                assertThat(Catalogue.findings(admin, breach, rule)).as(breach).isNotEmpty();
            }
        }
    }

    private static List<String> breaches(Rule rule) {
        return switch (rule) {
            case KIND -> List.of("create table loose (id int primary key)", "comment on table sale is null");
            case GLOBAL -> List.of("comment on table sale is 'global'", "comment on table tenant_address is 'shared'");
            case OWNED ->
                List.of(
                        "create table loose (id int primary key); comment on table loose is 'shared'",
                        "create table loose (tenant_id text not null); comment on table loose is 'shared'",
                        "create table loose (tenant_id uuid); comment on table loose is 'shared'");
            case FENCED ->
                List.of(
                        "alter table sale disable row level security",
                        "alter table identity.token no force row level security");
            case POLICY ->
                List.of(
                        "drop policy partner on sale",
                        "alter policy partner on sale using (true)",
                        "alter policy partner on sale with check (true)",
                        "create policy more on sale using (true)",
                        "create policy less on sale as restrictive using (tenant_id is not null)",
                        "alter policy partner on sale to entente_app",
                        "drop policy own on sale",
                        "alter policy own on sale to public",
                        "alter policy own on sale to entente_app",
                        "alter policy own on sale using (true)",
                        "comment on table customer is 'shared'",
                        "drop policy partner on sale; create policy partner on sale for select using (true)");
            case KEYED ->
                List.of(
                        "create table loose (tenant_id uuid not null, id uuid)",
                        "create unique index on partner (code)",
                        "alter table posting add unique (id, tenant_id)",
                        "create index on sale (lower(number))");
            case ESTIMATED -> List.of("alter table sale alter column tenant_id set statistics -1");
            case REFERRING ->
                List.of("alter table partner add unique (id, tenant_id); alter table posting add foreign key"
                        + " (earning_id, tenant_id) references partner (id, tenant_id)");
            case KEEPING ->
                List.of(
                        "alter table sale_line add foreign key (tenant_id, partner_id) references partner on delete cascade",
                        "alter table sale_line add foreign key (tenant_id, partner_id) references partner on update set null");
            case QUIET ->
                List.of(
                        "create trigger late before update on sale for each row execute function suppress_redundant_updates_trigger()",
                        "create rule never as on delete to sale do instead nothing");
            case SEEN_BY_ITSELF ->
                List.of(
                        "create view seen as select * from sale",
                        "create view seen with (security_invoker = false) as select * from sale",
                        "create materialized view seen as select * from sale");
            case UNCOUNTED ->
                List.of("create sequence next", "create table loose (id int generated always as identity)");
            case REVIEWED_CODE ->
                List.of(
                        "create function f() returns int language sql as 'select 1'; revoke execute on function f from public",
                        "alter procedure fence security definer",
                        "grant execute on procedure fence to entente_app",
                        "create extension pg_trgm");
            case GRANTED ->
                List.of(
                        "grant truncate on sale to entente_app",
                        "grant references on sale to entente_app",
                        "grant update on sale to entente_app",
                        "grant update (minor) on posting to entente_app",
                        "grant delete on audit to entente_identity",
                        "grant select on sale to public",
                        "grant select (hash) on identity.token to entente_app",
                        "grant select on sale to entente_app with grant option",
                        "revoke select on sale from entente_app",
                        "revoke update (superseded) on sale from entente_app",
                        "alter default privileges for role entente_owner grant select on tables to entente_app");
            case REACHED ->
                List.of(
                        "grant usage on schema identity to entente_app",
                        "grant create on schema public to entente_app",
                        "create schema other",
                        "grant connect on database entente to public");
            case HUMBLE ->
                List.of(
                        "alter role entente_app bypassrls",
                        "alter role entente_identity superuser",
                        "grant entente_owner to entente_app",
                        "grant entente_identity to entente_partner",
                        "alter table sale owner to entente_app",
                        "alter schema identity owner to entente_identity");
            case CLOSED -> List.of("create publication everything for all tables", "select lo_create(0)");
        };
    }
}
