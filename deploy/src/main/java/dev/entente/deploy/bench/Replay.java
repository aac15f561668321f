package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Recorded.Statement;
import dev.entente.deploy.installation.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Asks a database again what was recorded, by a few clients with a connection each and nothing between them and it. */
final class Replay implements AutoCloseable {

    private static final double A_SECOND = 1_000_000_000;

    private final List<Client> clients = new ArrayList<>();

    /** A connection stays, as those of the product do, and with it what was prepared. */
    private record Client(Connection connection, Map<String, PreparedStatement> known) {}

    Replay(Laboratory laboratory, String database, int clients) throws SQLException {
        for (int i = 0; i < clients; i++) this.clients.add(new Client(laboratory.app(database), new HashMap<>()));
    }

    /** How many acts in a second; each is asked for once, since what it inserts can be inserted once. */
    double rate(List<Act> acts) {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var all = new ArrayList<Future<?>>();
            long begin = System.nanoTime();
            for (var client : clients) all.add(threads.submit(() -> ask(client, acts, next)));
            for (var one : all) one.get();
            return acts.size() / ((System.nanoTime() - begin) / A_SECOND);
        } catch (ExecutionException e) {
            throw new Refusal("What was recorded can't be asked again: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while clients ask", e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var client : clients) client.connection().close();
    }

    private static Void ask(Client client, List<Act> acts, AtomicInteger next)
            throws SQLException, InterruptedException {
        for (int i = next.getAndIncrement(); i < acts.size(); i = next.getAndIncrement()) {
            ask(client.connection(), client.known(), acts.get(i));
        }
        return null;
    }

    private static void ask(Connection connection, Map<String, PreparedStatement> known, Act act)
            throws SQLException, InterruptedException {
        try {
            act.await();
            for (var transaction : act.transactions()) {
                connection.setAutoCommit(transaction.isApart());
                for (var trip : transaction.trips()) run(connection, known, trip);
                if (!transaction.isApart()) connection.commit();
            }
        } finally {
            act.done(); // also where it failed, so that nobody waits for ever
        }
    }

    /** What the product sends together goes together here too. */
    private static void run(Connection connection, Map<String, PreparedStatement> known, List<Statement> trip)
            throws SQLException {
        var sql = trip.stream().map(Statement::sql).collect(Collectors.joining("; "));
        var prepared = known.get(sql);
        if (prepared == null) {
            prepared = connection.prepareStatement(sql);
            known.put(sql, prepared);
        }
        var values = trip.stream().flatMap(each -> each.values().stream()).iterator();
        for (int i = 1; values.hasNext(); i++) prepared.setString(i, values.next());
        prepared.execute();
        for (var _ : trip) {
            read(prepared);
            prepared.getMoreResults();
        }
    }

    private static void read(PreparedStatement prepared) throws SQLException {
        try (var rows = prepared.getResultSet()) {
            while (rows != null && rows.next()) rows.getObject(1);
        }
    }
}
