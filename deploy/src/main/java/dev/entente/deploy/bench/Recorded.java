package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Act.Ended;
import dev.entente.deploy.installation.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the product asks of its database for each of some acts, statement by statement with their values, read from the
 * database's own log: so that the same can be asked again without the product.
 */
final class Recorded {

    private static final String ROLE = "entente_app";
    private static final String MARK = "select 'bench act'";
    private static final Pattern EXECUTED = Pattern.compile("execute [^:]+: (.*)", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:'((?:[^']++|'')*+)'|(NULL))");
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final Pattern UNNEST = Pattern.compile("unnest\\(([^)]*)\\)");
    private static final Pattern UUIDS = Pattern.compile("\\{\"?[0-9a-f]{8}-.*|\\{(NULL,?)*}", Pattern.DOTALL);

    /** Stands before a statement that went on one trip with the one before it. */
    private static final String TOGETHER = "/* together */";

    private static final int USER = 1;
    private static final int PROCESS = 3;
    private static final int MESSAGE = 13;
    private static final int DETAIL = 14;

    private Recorded() {}

    /** A statement with question marks, the values that stand for them, and whether it went on one trip with the one before it. */
    record Statement(String sql, List<@Nullable String> values, boolean isTogether) {}

    /** Statements up to the end of a transaction, or those of a trip that was made without one. */
    record Transaction(List<Statement> statements, boolean isApart) {

        List<List<Statement>> trips() {
            var trips = new ArrayList<List<Statement>>();
            for (var each : statements) {
                if (!each.isTogether() || trips.isEmpty()) trips.add(new ArrayList<>());
                trips.getLast().add(each);
            }
            return trips;
        }
    }

    /** What each act asked; they are done one after the other, and what they put on the clock is done before the last one is over. */
    static List<Act> of(Laboratory laboratory, int acts, IntConsumer act) {
        try (var admin = laboratory.admin();
                var statement = admin.createStatement()) {
            statement.execute("alter system set log_destination = 'stderr,csvlog'");
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf()");
            Replies.pause(2_000);
            laboratory.settle();
            var begun = Instant.now();
            for (int i = 0; i < acts; i++) {
                statement.execute(MARK);
                act.accept(i);
            }
            laboratory.settle();
            statement.execute(MARK);
            var row = statement.executeQuery("select current_setting('data_directory'), pg_current_logfile('csvlog')");
            row.next();
            var log = Path.of(row.getString(1)).resolve(row.getString(2));
            statement.execute("alter system reset log_statement");
            statement.execute("alter system reset log_destination");
            statement.execute("select pg_reload_conf()");
            return read(log, begun);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Act> read(Path log, Instant begun) throws IOException {
        var ended = new ArrayList<Ended>();
        int during = -1;
        Map<String, List<Statement>> open = new HashMap<>();
        Map<String, List<Statement>> trips = new HashMap<>();
        try (var reader = Files.newBufferedReader(log)) {
            for (var row = row(reader); row != null; row = row(reader)) {
                if (row.size() <= DETAIL) continue;
                var message = row.get(MESSAGE);
                if (message.endsWith(MARK)) during++;
                if (during < 0 || !row.get(USER).equals(ROLE)) continue;
                var sql = sql(message);
                if (sql == null) continue;
                var process = row.get(PROCESS);
                var asked = open.get(process);
                if (sql.equalsIgnoreCase("BEGIN")) open.put(process, new ArrayList<>());
                else if (sql.equalsIgnoreCase("ROLLBACK")) open.remove(process);
                else if (sql.equalsIgnoreCase("COMMIT")) {
                    if (asked != null && !asked.isEmpty())
                        ended.add(new Ended(new Transaction(List.copyOf(asked), false), during));
                    open.remove(process);
                } else {
                    var statement = statement(sql, row.get(DETAIL));
                    if (asked != null) asked.add(statement);
                    else if (statement.isTogether() && trips.containsKey(process))
                        trips.get(process).add(statement);
                    else ended.add(new Ended(apart(statement, process, trips), during));
                }
            }
        }
        if (during < 1) throw new Refusal("The database's log says nothing of what it was asked");
        int acts = during; // the last mark is behind all of them
        return Act.of(acts, ended.stream().filter(each -> each.during() < acts).toList(), begun);
    }

    /** A trip without a transaction, on which more may follow. */
    private static Transaction apart(Statement first, String process, Map<String, List<Statement>> trips) {
        var trip = new ArrayList<>(List.of(first));
        trips.put(process, trip);
        return new Transaction(trip, true);
    }

    private static @Nullable String sql(String message) {
        if (message.startsWith("statement: "))
            return message.substring("statement: ".length()).strip();
        var executed = EXECUTED.matcher(message);
        return executed.matches() ? executed.group(1).strip() : null;
    }

    private static Statement statement(String sql, String detail) {
        var values = new ArrayList<@Nullable String>();
        var value = VALUE.matcher(detail);
        while (value.find())
            values.add(value.group(2) != null ? null : value.group(1).replace("''", "'"));
        boolean isTogether = sql.startsWith(TOGETHER);
        var text = typed(isTogether ? sql.substring(TOGETHER.length()).strip() : sql, values);
        return new Statement(PLACE.matcher(text).replaceAll("?"), values, isTogether);
    }

    // A driver that knows the types says them; where nothing else does, they have to stand in the text.
    private static String typed(String sql, List<@Nullable String> values) {
        return UNNEST.matcher(sql)
                .replaceAll(unnest -> PLACE.matcher(unnest.group())
                        .replaceAll(place -> {
                            var value =
                                    values.get(Integer.parseInt(place.group().substring(1)) - 1);
                            boolean isUuids =
                                    value != null && UUIDS.matcher(value).matches();
                            return "\\" + place.group() + (isUuids ? "::uuid[]" : "::text[]");
                        })
                        .replace("$", "\\$"));
    }

    /** One row of comma-separated values, whose quoted ones may have ends of lines in them. */
    private static @Nullable List<String> row(BufferedReader reader) throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            char sign = (char) next;
            if (sign == '"') quoted = !quoted; // a doubled one ends and begins again, and is put back below
            if (!quoted && (sign == ',' || sign == '\n')) {
                cells.add(unquoted(cell));
                cell.setLength(0);
                if (sign == '\n') return cells;
            } else cell.append(sign);
        }
        return null;
    }

    private static String unquoted(CharSequence cell) {
        var text = cell.toString();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
