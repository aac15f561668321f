package dev.entente.search;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks one after the other and leaves out whoever takes too long: a round ends with it, and the next goes on behind it. After a few
 * that took too long nobody is asked any more, so that no search holds up the others.
 */
final class InTime {

    private static final String CANCELLED = "57014";
    private static final int MOST_MISSED = 2;

    private final Queue<Finds> left;
    private final List<Hit> hits = new ArrayList<>();
    private int missed;

    private InTime(Collection<Finds> sources) {
        this.left = new ArrayDeque<>(sources);
    }

    /** What these find; each round runs in a transaction of its own and asks {@link #each} of those that are left. */
    static InTime of(Collection<Finds> sources, Consumer<InTime> round) {
        var all = new InTime(sources);
        while (!all.left.isEmpty() && all.missed < MOST_MISSED) all.take(round);
        return all;
    }

    private void take(Consumer<InTime> round) {
        try {
            round.accept(this);
        } catch (RuntimeException e) {
            if (!tookTooLong(e)) throw e;
            left.poll();
            missed++;
        }
    }

    /** Those that are left, until one takes too long. */
    void each(Function<Finds, List<Hit>> ask) {
        while (!left.isEmpty()) {
            hits.addAll(ask.apply(left.element()));
            left.remove();
        }
    }

    List<Hit> hits() {
        return List.copyOf(hits);
    }

    boolean isPartly() {
        return missed > 0;
    }

    private static boolean tookTooLong(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && CANCELLED.equals(sql.getSQLState()));
    }
}
