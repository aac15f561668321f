package dev.entente.deploy;

import static dev.entente.deploy.TestTenant.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the verifier says of books that somebody changed behind the product’s back, as whoever owns the database could. */
abstract class SpoiledBookExamples extends SettledTenant {

    private static final String POSTING =
            "insert into posting (tenant_id, id, partner_id, from_account, to_account, minor,"
                    + " unit, scale, on_day, period, source_id, earning_id, posted_at) select tenant_id, gen_random_uuid(),"
                    + " partner_id, %s, %s, minor, unit, scale, on_day, period, source_id, earning_id, now() from posting"
                    + " where earning_id = ? and from_account = 'EXPENSE'";
    private static final String RESULT = "insert into earning select (jsonb_populate_record(e,"
            + " jsonb_build_object('id', cast(? as text), 'partner_id', cast(? as text)))).* from earning e where id = ?";

    private final YearMonth month = now.minusMonths(1);

    private static final String CLOSED = """
            insert into closed_books (tenant_id, id, partner_id, unit, through)
            select tenant_id, gen_random_uuid(), partner_id, unit, period from posting where earning_id = ?""";

    @Test
    void eachThingThatIsWrongIsFoundAndNamed() throws SQLException {
        var amount = earned("other-amount");
        var posting = earned("lost-posting");
        var steps = earned("other-steps");
        var twice = earned("twice");
        var closed = earned("closed-month");
        var statement = statement("closed-month", closed);
        approved(statement);
        assertThat(tenant.findings()).isEmpty();

        spoil("update earning set minor = minor + 1 where id = ?", amount);
        spoil("delete from posting where earning_id = ?", posting);
        spoil("update earning set result = regexp_replace(result, '[0-9]', '9', 'g') where id = ?", steps);
        var second = UUID.randomUUID();
        spoil(RESULT, second.toString(), amount.partner().toString(), twice.id());
        assertThatThrownBy(() -> spoil(
                        RESULT, UUID.randomUUID().toString(), twice.partner().toString(), twice.id()))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
        // One and its opposite, so that what the month comes to stays as it was.
        spoil(POSTING.formatted("from_account", "to_account"), closed);
        spoil(POSTING.formatted("to_account", "from_account") + " limit 1", closed);

        var open = statement("other-steps", steps);
        spoil(CLOSED, steps);

        assertThat(tenant.findings())
                .extracting(JsonNode::asString)
                .anyMatch(said -> said.equals(number(open) + " is open, though its month is closed"))
                .anyMatch(said -> said.endsWith("(" + amount.id() + ") is not what is posted"))
                .anyMatch(said -> said.endsWith("(" + posting.id() + ") is not what is posted"))
                .anyMatch(said -> said.endsWith("(" + steps.id() + ") comes out differently"))
                .anyMatch(said -> said.endsWith("(" + second + ") is of a partner that is not credited with it"))
                .anyMatch(said -> said.endsWith("(" + second + ") is not what is posted"))
                .anyMatch(said -> said.equals(number(statement) + " is not what was approved any more"))
                .hasSize(7);
    }

    /** A result, and whose it is. */
    private record Booked(UUID id, UUID partner) {}

    private Booked earned(String code) {
        var partner = partner(code);
        sold(code, month, "1000.00");
        var result = taken(tenant.get("/earnings?partner=" + partner)).at("/items/0");
        assertThat(result.at("/amount/value").asString()).isEqualTo("100.00");
        return new Booked(UUID.fromString(result.path("id").asString()), UUID.fromString(partner));
    }

    private String statement(String code, Booked booked) {
        var id = id(booked.partner().toString(), month);
        assertThat(state(id)).as(code).isEqualTo("OPEN");
        return id;
    }

    private String number(String statement) {
        return open(statement).at("/head/number").asString();
    }

    private static void spoil(String how, Booked what) throws SQLException {
        spoil(how, what.id());
    }

    private static void spoil(String how, Object... values) throws SQLException {
        try (var admin = Harness.admin();
                var change = admin.prepareStatement(how)) {
            for (int i = 0; i < values.length; i++) change.setObject(i + 1, values[i]);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
