package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Step;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By product, what a partner earned of a sale that several share. What goes to the others is said of the whole and is taken from
 * each product by what that earned, since a cap for one family counts what its lines earned, whatever the rates of others are.
 */
final class SharedParts {

    private SharedParts() {}

    /** In whole parts that add up to the earning; products that cost nothing are not among them. */
    static Map<String, Amount> of(Sale sale, Earned earned) {
        var nets = nets(sale.lines());
        var own = new LinkedHashMap<String, Amount>();
        var rest = earned.amount();
        for (var sku : nets.keySet()) {
            var part = own(sku, earned);
            own.put(sku, part);
            rest = rest.minus(part);
        }
        boolean isByEarned = rest.isNegative() && own.values().stream().anyMatch(part -> part.minor() > 0);
        var weights = isByEarned ? own : nets;
        var shares = rest.splitBy(weights.values().stream()
                        .mapToLong(weight -> Math.max(0, weight.minor()))
                        .toArray())
                .iterator();
        own.replaceAll((_, part) -> part.plus(shares.next()));
        return own;
    }

    /** What a refund takes off: by running shares of the nets, so that refunds of all of it leave nothing. */
    static Map<String, Amount> back(Refunded refund) {
        var sold = nets(refund.of().lines());
        var before = nets(refund.before());
        var now = nets(refund.lines());
        var parts = of(refund.of(), refund.earned());
        parts.keySet().retainAll(now.keySet());
        parts.replaceAll((sku, part) -> {
            long net = minor(sold, sku);
            long earlier = minor(before, sku);
            long back = minor(now, sku);
            return part.splitBy(earlier, back, net - earlier - back).get(1).negated();
        });
        return parts;
    }

    private static long minor(Map<String, Amount> nets, String sku) {
        var net = nets.get(sku);
        return net == null ? 0 : net.minor();
    }

    private static Amount own(String sku, Earned earned) {
        var unit = earned.amount().unit();
        var exact = earned.steps().stream()
                .filter(step -> sku.equals(step.sku()))
                .map(Step::exact)
                .reduce(Exact.zero(unit), Exact::plus);
        return Amount.exactly(exact.value().setScale(unit.scale(), RoundingMode.DOWN), unit);
    }

    private static Map<String, Amount> nets(List<Line> lines) {
        var nets = new LinkedHashMap<String, Amount>();
        for (var line : lines) {
            if (line.net().minor() > 0) nets.merge(line.sku(), line.net(), Amount::plus);
        }
        return nets;
    }
}
