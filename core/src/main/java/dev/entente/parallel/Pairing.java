package dev.entente.parallel;

import dev.entente.parallel.Verdict.There;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Which results stand beside which payments for the same thing: each result beside one at most. A pure function. */
final class Pairing {

    private Pairing() {}

    /** Those of the same kind and currency first; what fits none stands beside the first payment that has nothing. */
    static Map<There, List<Here>> of(List<There> payments, List<Here> results) {
        var left = new ArrayList<>(results);
        var pairs = new LinkedHashMap<There, List<Here>>();
        for (var payment : payments) pairs.put(payment, taken(left, here -> fits(payment, here)));
        for (var payment : payments) {
            if (left.isEmpty()) break;
            var first = left.getFirst();
            if (pairs.getOrDefault(payment, List.of()).isEmpty())
                pairs.put(payment, taken(left, it -> isLike(first, it)));
        }
        return pairs;
    }

    private static boolean fits(There payment, Here here) {
        return here.kind() == payment.kind() && payment.amount().unit().code().equals(here.unit());
    }

    private static boolean isLike(Here one, Here other) {
        return one.kind() == other.kind() && Objects.equals(one.unit(), other.unit());
    }

    private static List<Here> taken(List<Here> left, Predicate<Here> wanted) {
        var taken = left.stream().filter(wanted).toList();
        left.removeAll(taken);
        return taken;
    }
}
