package dev.entente.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Rows of the clock whose work is done, deleted many at a time: one by one, each would be a commit of its own. What a node that dies
 * has not deleted yet is looked at once more, as all due work may be.
 */
final class DoneWork {

    private static final Logger LOG = System.getLogger(DoneWork.class.getName());
    private static final String DELETE = """
            delete from dispatch d using unnest(?::text[], ?::text[], ?::bigint[]) as done (kind, errand, version)
            where d.task_name = done.kind and d.task_instance = done.errand and d.version = done.version""";

    private final DataSource source;
    private final Queue<Execution> waiting = new ConcurrentLinkedQueue<>();
    private boolean isFailing;

    DoneWork(DataSource source) {
        this.source = source;
    }

    void add(Execution done) {
        waiting.add(done);
    }

    /** What cannot be deleted now waits for the next time, which is soon: it is said once. */
    synchronized void delete() {
        var all = new ArrayList<Execution>();
        for (var next = waiting.poll(); next != null; next = waiting.poll()) all.add(next);
        if (all.isEmpty()) return;
        try {
            delete(all);
            isFailing = false;
        } catch (SQLException | RuntimeException e) {
            if (!isFailing) LOG.log(Level.WARNING, "What is done is deleted later", e);
            isFailing = true;
            waiting.addAll(all);
        }
    }

    private void delete(List<Execution> all) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("text", each(all, Execution::getTaskName)));
            statement.setArray(2, connection.createArrayOf("text", each(all, Execution::getId)));
            statement.setArray(3, connection.createArrayOf("bigint", each(all, done -> done.version)));
            statement.executeUpdate();
        }
    }

    private static Object[] each(List<Execution> all, Function<Execution, Object> value) {
        return all.stream().map(value).toArray();
    }
}
