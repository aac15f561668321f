package dev.entente.approval;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What was decided before of something alike. */
public record Precedent(ApprovalRequest request, Map<String, String> facts) {

    public Precedent {
        facts = Map.copyOf(facts);
    }

    /** The most alike first: words that are the same, then numbers by how near they are. Pure. */
    static List<Precedent> alike(Map<String, String> facts, List<Precedent> all, List<KnownFact> known, int most) {
        return all.stream()
                .sorted(Comparator.comparing((Precedent each) -> distance(facts, each.facts(), known))
                        .thenComparing(each -> each.request().id(), Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    private static BigDecimal distance(Map<String, String> one, Map<String, String> other, List<KnownFact> known) {
        return known.stream().map(fact -> apart(one, other, fact)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal apart(Map<String, String> one, Map<String, String> other, KnownFact fact) {
        var a = one.get(fact.name());
        var b = other.get(fact.name());
        if (a == null || b == null) return a == null && b == null ? BigDecimal.ZERO : BigDecimal.TEN;
        if (fact.type() == KnownFact.Type.PERCENT)
            return new BigDecimal(a).subtract(new BigDecimal(b)).abs();
        // An amount is alike when it has as many digits.
        if (fact.type() == KnownFact.Type.AMOUNT) return BigDecimal.valueOf(5L * Math.abs(digits(a) - digits(b)));
        return a.equals(b) ? BigDecimal.ZERO : BigDecimal.valueOf(3);
    }

    private static int digits(String amount) {
        return new BigDecimal(amount).toBigInteger().toString().length();
    }
}
