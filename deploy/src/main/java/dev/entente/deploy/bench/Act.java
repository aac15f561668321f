package dev.entente.deploy.bench;

import dev.entente.deploy.bench.Recorded.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked for one act, in the order in which its transactions ended, and the acts that made what it names. */
final class Act {

    /** Those that grow with time begin with the millisecond in which they were made. */
    private static final Pattern KEY =
            Pattern.compile("([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final int HEXADECIMAL = 16;

    private final List<Transaction> transactions = new ArrayList<>();
    private final Set<Act> earlier = new LinkedHashSet<>();
    private final CountDownLatch isDone = new CountDownLatch(1);

    /** A transaction, and during which act it ended. */
    record Ended(Transaction transaction, int during) {}

    /**
     * What an act puts on the clock may be done while the next ones are asked for already. A transaction belongs to the last act that
     * made anything that it names, and comes after the others that did; what is older than the first act says nothing.
     */
    static List<Act> of(int acts, List<Ended> ended, Instant begun) {
        var all = Stream.generate(Act::new).limit(acts).toList();
        Map<String, Integer> made = new HashMap<>();
        for (var each : ended) {
            var keys = keys(each.transaction(), begun);
            var named = keys.stream()
                    .map(made::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(TreeSet::new));
            int own = named.isEmpty() ? each.during() : named.last();
            var act = all.get(own);
            act.transactions.add(each.transaction());
            named.headSet(own).forEach(other -> act.earlier.add(all.get(other)));
            keys.forEach(key -> made.putIfAbsent(key, own));
        }
        return all;
    }

    private static Set<String> keys(Transaction transaction, Instant begun) {
        return transaction.statements().stream()
                .flatMap(statement -> statement.values().stream())
                .filter(Objects::nonNull)
                .flatMap(value -> KEY.matcher(value).results())
                .filter(key -> Long.parseLong(key.group(1) + key.group(2), HEXADECIMAL) >= begun.toEpochMilli())
                .map(key -> key.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Transaction> transactions() {
        return List.copyOf(transactions);
    }

    /** Waits until those are done that made what this one names. */
    void await() throws InterruptedException {
        for (var each : earlier) each.isDone.await();
    }

    void done() {
        isDone.countDown();
    }
}
