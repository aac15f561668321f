package dev.entente.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** A statement that writes and answers nothing, what fills its placeholders, and how many rows it must write ({@link #ANY}: it may find them there). */
public record Writing(String sql, OneTrip.Values values, int rows) {

    public static final int ANY = -1;

    /** In the order given, there and back once. */
    static void send(Connection connection, List<Writing> all) throws SQLException {
        var sql = all.stream().map(Writing::sql).collect(Collectors.joining(OneTrip.TOGETHER));
        try (var statement = connection.prepareStatement(sql)) {
            int behind = 0;
            for (var each : all) {
                each.values().fill(statement, behind);
                behind += OneTrip.places(each.sql());
            }
            statement.execute();
            for (var each : all) {
                each.check(statement.getUpdateCount());
                statement.getMoreResults();
            }
        }
    }

    private void check(int written) throws SQLException {
        if (rows != ANY && rows != written) throw new SQLException(written + " rows of " + rows + " were written");
    }
}
