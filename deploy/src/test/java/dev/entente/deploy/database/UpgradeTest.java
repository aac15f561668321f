package dev.entente.deploy.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.deploy.installation.Installation;
import dev.entente.deploy.installation.Settings;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes make of rows that were there before them, of every tenant. */
class UpgradeTest {

    private static final String ID = "00000000-0000-0000-0000-00000000000";

    @TempDir
    private static Path folder;

    private static Installation installation;

    @BeforeAll
    static void migrate() {
        installation = new Installation(folder, folder.resolve("data"), new Settings(Map.of()));
        installation.create();
        migrateAgain();
    }

    @AfterAll
    static void stop() {
        EmbeddedPostgres.stop(installation);
    }

    private static void migrateAgain() {
        Migration.run(EmbeddedPostgres.start(installation), installation, new PrintWriter(Writer.nullWriter()));
    }

    @Test
    void whatIsGivenBackCountsWithItsSale() throws SQLException {
        inBothTenants(
                sale(1, "null", "'SUB-1'", 1), sale(2, uuid(1), "null", 2), earning(1, "'SUB-1'"), earning(2, "null"));
        changedAgain("earning-of-refunds");
        assertThat(rows("select source_id || ' ' || subscription || ' ' || customer_id from earning order by 1"))
                .hasSize(4)
                .allMatch(row -> row.endsWith(" SUB-1 " + ID + "1"));
    }

    @Test
    void whatWasAtWorkLetsTheNextOneBegin() throws SQLException {
        inBothTenants(job(3, "what-if", "null"), job(4, "what-if", "now()"), job(5, "import", "null"));
        changedAgain("job-queue-begun");
        assertThat(rows("select kind || ' ' || at_most from job where at_most is not null"))
                .containsExactly("what-if 2", "what-if 2");
        assertThat(rows("select id from job where at_most is null")).hasSize(4);
    }

    @Test
    void whatWasComparedWithoutSumsIsComparedAnew() throws SQLException {
        inBothTenants(
                "insert into parallel_run (tenant_id, id, system, made_at, sources, behind, seen, payments, compared_at, job_id)"
                        + " values (%s, " + uuid(6) + ", 'old', now(), '', " + uuid(0) + ", 1, 1, now(), " + uuid(7)
                        + ")");
        changedAgain("parallel-run-anew");
        assertThat(rows("select coalesce(compared_at::text, job_id::text, 'anew') from parallel_run"))
                .containsExactly("anew", "anew");
    }

    @Test
    void whatWasSaidOfAnAccountDealByDealIsSaidOfTheCustomer() throws SQLException {
        inBothTenants(
                "insert into partner (tenant_id, id, code, number, name, name_key, since, state, revision) values (%s, "
                        + uuid(9) + ", 'teal', 'P-1', 'Teal', 'teal', '2024-01-01', 'ACTIVE', 0)",
                "insert into customer (tenant_id, id, key, name, name_key, domain) values (%s, " + uuid(8)
                        + ", 'd:osprey.example', 'Osprey', 'osprey', 'osprey.example')",
                deal(
                        1,
                        8,
                        "{\"overlapReason\":\"Both know the buyer\",\"integrationPresent\":true,\"region\":\"EMEA\",\"stageOfTheirs\":\"pilot\"}"),
                deal(2, 8, "{\"overlapReason\":\"Both sold there\",\"segment\":\"enterprise\"}"),
                deal(3, 8, "{\"sourced\":true}"));
        changedAgain("deal-account-moves-up");
        assertThat(rows("select overlap_reason || ' ' || integration_present || ' ' || (partner_id = " + uuid(9)
                        + ") from shared_account where customer_id = " + uuid(8)))
                .containsExactly("Both sold there true true", "Both sold there true true");
        assertThat(rows("select region || ' ' || segment from customer where id = " + uuid(8)))
                .containsExactly("EMEA enterprise", "EMEA enterprise");
        assertThat(rows("select shared from deal where customer_id = " + uuid(8) + " order by id, tenant_id"))
                .containsExactly(
                        "{\"stageOfTheirs\": \"pilot\"}",
                        "{\"stageOfTheirs\": \"pilot\"}",
                        "{}",
                        "{}",
                        "{\"sourced\": true}",
                        "{\"sourced\": true}");
    }

    @Test
    void meetingsThatAreRecordedAreNotCountedTwice() throws SQLException {
        inBothTenants(
                deal(4, 7, "{\"meetingCount\":5}"),
                deal(5, 7, "{\"meetingCount\":1}"),
                deal(6, 7, "{\"meetingCount\":3}"),
                registration(4),
                registration(5),
                meeting(1, 4),
                meeting(2, 4),
                meeting(3, 5),
                meeting(4, 5));
        changedAgain("deal-meetings-counted");
        assertThat(rows("select shared::json->>'meetingCount' from deal where customer_id = " + uuid(7)
                        + " order by id, tenant_id"))
                .containsExactly("3", "3", "0", "0", "3", "3");
    }

    private static String deal(int id, int customer, String shared) {
        return "insert into deal (tenant_id, id, number, partner_id, source, customer_id, customer_name, domain, name, stage, motion,"
                + " route, minor, unit, scale, opened_at, staged_at, revision, shared) values (%s, " + uuid(id)
                + ", 'D-" + id
                + "', " + uuid(9) + ", 'PARTNER', " + uuid(customer)
                + ", 'Osprey', 'osprey.example', 'Osprey', 'QUALIFIED', 'resell',"
                + " 'DIRECT', 1, 'EUR', 2, now(), now(), 0, '" + shared + "')";
    }

    /** Of the deal with the same id. */
    private static String registration(int id) {
        return "insert into registration (tenant_id, id, number, partner_id, deal_id, state, customer_name, name_key, domain,"
                + " account_url, buyer_role, problem, meeting_on, motion, submitted_at, revision) values (%s, "
                + uuid(id)
                + ", 'R-" + id + "', " + uuid(9) + ", " + uuid(id) + ", 'LAPSED', 'Osprey', 'osprey', 'osprey.example',"
                + " 'osprey.example', 'Head of IT', 'Too slow', current_date, 'resell', now(), 0)";
    }

    private static String meeting(int id, int registration) {
        return "insert into registration_meeting (tenant_id, id, registration_id, partner_id, on_day, note, recorded_at) values (%s, "
                + uuid(id) + ", " + uuid(registration) + ", " + uuid(9) + ", '2026-01-0" + id + "', 'We met', now())";
    }

    private static String sale(int id, String refundOf, String subscription, int customer) {
        return "insert into sale (tenant_id, id, revision, superseded, number, source, external_id, kind, refund_of, on_day,"
                + " partner_id, motion, route, customer_id, customer_name, net, unit, scale, content_digest, recorded_at, subscription)"
                + " values (%s, " + uuid(id) + ", 1, false, 'S', 'billing', 'X', 'NEW', " + refundOf
                + ", '2026-01-01', "
                + uuid(9) + ", 'resell', 'DIRECT', " + uuid(customer) + ", 'Acme', 1, 'EUR', 2, '', now(), "
                + subscription
                + ")";
    }

    private static String earning(int id, String subscription) {
        return "insert into earning (tenant_id, id, source_kind, source_id, source_revision, partner_id, revision, superseded,"
                + " on_day, about, document, because, inputs, result, reason, calculated_at, customer_id, subscription)"
                + " values (%s, " + uuid(id) + ", 'SALE', " + uuid(id) + ", 1, " + uuid(9)
                + ", 1, false, '2026-01-01', '', '', 'Why', '', '', '', now(), " + uuid(id) + ", " + subscription + ")";
    }

    private static String job(int id, String kind, String ended) {
        return "insert into job (tenant_id, id, kind, title, subject_id, path, started_at, state, done, total, tries, ended_at)"
                + " values (%s, " + uuid(id) + ", '" + kind + "', '', " + uuid(id) + ", '', now(), case when "
                + ended + "::timestamptz is null then 'RUNNING' else 'FINISHED' end, 0, 0, 0, " + ended + ")";
    }

    private static String uuid(int id) {
        return "'" + ID + id + "'::uuid";
    }

    /** Without what the rows refer to. */
    private static void inBothTenants(String... inserts) throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (int tenant = 1; tenant <= 2; tenant++) {
                statement.execute("insert into tenant_address values ('t" + tenant + "', " + uuid(tenant)
                        + ") on conflict do nothing");
                for (var insert : inserts) statement.execute(insert.formatted(uuid(tenant)));
            }
        }
    }

    private static void changedAgain(String change) throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            assertThat(statement.executeUpdate("delete from databasechangelog where id = '" + change + "'"))
                    .isEqualTo(1);
        }
        migrateAgain();
    }

    private static List<String> rows(String query) throws SQLException {
        try (var admin = EmbeddedPostgres.admin(installation);
                var statement = admin.createStatement()) {
            var rows = statement.executeQuery(query);
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        }
    }
}
