package dev.entente.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Rows that several parts of a transaction add, each for itself: they are written together as the last thing that it does, in the
 * scope that added them. What can't be written then undoes all of it, as it would have done at once. Outside of a transaction the
 * server's registry refuses it, without an interceptor on what each change goes through several times.
 */
@ApplicationScoped
public class LastThings {

    private static final int MOST = 1_000;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    StatelessSession session;

    /** A row of a kind, and how all of that kind are written; many are written in parts before the end. */
    public <R> void add(Class<?> kind, R row, Consumer<List<R>> write) {
        TenantConnections.requireSameScope();
        ending().of(kind, write).add(row);
    }

    /** Writes rows; at the end of the transaction with all else that is written there, on one trip. */
    public void send(Writing writing) {
        Changes.look(writing.sql());
        ending().send(writing);
    }

    private void send(List<Writing> all) {
        TenantConnections.requireSameScope();
        session.doWork(connection -> Writing.send(connection, all));
    }

    /** Behind all rows: what others wait for until the commit. */
    void behindAll(Runnable last) {
        ending().last = last;
    }

    private Ending ending() {
        var known = (Ending) transactions.getResource(LastThings.class);
        if (known == null) {
            known = new Ending(Scope.current(), this::send);
            transactions.putResource(LastThings.class, known);
            transactions.registerInterposedSynchronization(known);
        }
        known.require(Scope.current());
        return known;
    }

    /** What a transaction still has to do. */
    static final class Ending implements Synchronization {

        private final Scope scope;
        private final Consumer<List<Writing>> trip;
        private final Map<Class<?>, Rows<?>> rows = new LinkedHashMap<>();
        private final List<Writing> waiting = new ArrayList<>();
        private boolean isEnding;

        @Nullable
        Runnable last;

        Ending(Scope scope, Consumer<List<Writing>> trip) {
            this.scope = scope;
            this.trip = trip;
        }

        /** Before the end by itself: there are many rows, and they fill memory. */
        void send(Writing writing) {
            if (isEnding) waiting.add(writing);
            else trip.accept(List.of(writing));
        }

        /** A transaction that has not reached the database yet belongs to a scope all the same. */
        void require(Scope other) {
            boolean isSame = scope.tenantId().equals(other.tenantId())
                    && scope.partnerSetting().equals(other.partnerSetting());
            if (!isSame) throw new IllegalStateException("The scope has changed within a transaction");
        }

        @SuppressWarnings("unchecked") // a kind is of one type
        <R> Rows<R> of(Class<?> kind, Consumer<List<R>> write) {
            return (Rows<R>) rows.computeIfAbsent(kind, _ -> new Rows<>(write));
        }

        @Override
        public void beforeCompletion() {
            Scope.run(scope, this::end);
        }

        private void end() {
            isEnding = true;
            // What is written may add rows, of kinds of their own too.
            while (rows.values().stream().anyMatch(Rows::areWaiting)) {
                List.copyOf(rows.values()).forEach(Rows::write);
            }
            if (!waiting.isEmpty()) trip.accept(List.copyOf(waiting));
            if (last != null) last.run();
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /** Of one kind. */
    static final class Rows<R> {

        private final Consumer<List<R>> write;
        private List<R> waiting = new ArrayList<>();

        Rows(Consumer<List<R>> write) {
            this.write = write;
        }

        void add(R row) {
            waiting.add(row);
            if (waiting.size() == MOST) write();
        }

        boolean areWaiting() {
            return !waiting.isEmpty();
        }

        void write() {
            if (waiting.isEmpty()) return;
            var all = waiting;
            waiting = new ArrayList<>();
            write.accept(all);
        }
    }
}
