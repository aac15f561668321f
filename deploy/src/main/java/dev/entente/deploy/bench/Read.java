package dev.entente.deploy.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A way to read: the statement as the product asks it, which takes the tenant first, and what is asked for of a deal. */
enum Read {
    POINT("one deal", "select * from deal where tenant_id = ? and id = ?"),
    LIST(
            "twenty",
            "select * from deal where tenant_id = ? and id <= ? and " + Read.FOUND + " order by id desc limit 20"),
    PAGE(
            "a thousand",
            "select * from deal where tenant_id = ? and id > ? and " + Read.FOUND + " order by id limit 1000"),
    SEARCH("conflicts", """
            select * from deal where tenant_id = ? and id in (select t.deal_id from deal_token t
            where t.tenant_id = ? and t.token >= ? and t.token < ?) and stage = any (?) order by id limit 50""");

    private static final String FOUND = "(stage = any (?) or cardinality(cast(? as text[])) = 0)";

    private static final String BEHIND_ALL = "\uDBFF\uDFFF";
    private static final String[] ALL = {};
    private static final String[] OPEN = {"QUALIFIED", "PROPOSAL", "NEGOTIATION"};

    private final String words;
    private final String sql;

    Read(String words, String sql) {
        this.words = words;
        this.sql = sql;
    }

    /** What is asked for of a tenant: a deal, and a word of its name. */
    record Asked(UUID tenant, UUID deal, String word) {}

    String words() {
        return words;
    }

    String sql() {
        return sql;
    }

    /** With its places numbered, as the database itself writes them. */
    String numbered() {
        var numbered = new StringBuilder();
        int place = 0;
        for (var part : sql.split("\\?", -1)) {
            if (place > 0) numbered.append('$').append(place);
            numbered.append(part);
            place++;
        }
        return numbered.toString();
    }

    /** What is asked for, in the same order; names of the bench have no quotes in them. */
    String written(Asked asked) {
        var values = switch (this) {
            case POINT -> List.of(asked.tenant(), asked.deal());
            case LIST, PAGE -> List.of(asked.tenant(), asked.deal(), "{}", "{}");
            case SEARCH ->
                List.of(
                        asked.tenant(),
                        asked.tenant(),
                        asked.word(),
                        asked.word() + BEHIND_ALL,
                        "{" + String.join(",", OPEN) + "}");
        };
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    void fill(PreparedStatement statement, Asked asked) throws SQLException {
        statement.setObject(1, asked.tenant());
        if (this == SEARCH) {
            statement.setObject(2, asked.tenant());
            statement.setString(3, asked.word());
            statement.setString(4, asked.word() + BEHIND_ALL);
            statement.setArray(5, statement.getConnection().createArrayOf("varchar", OPEN));
            return;
        }
        statement.setObject(2, asked.deal());
        if (this == POINT) return;
        var stages = statement.getConnection().createArrayOf("varchar", ALL);
        statement.setArray(3, stages);
        statement.setArray(4, stages);
    }
}
