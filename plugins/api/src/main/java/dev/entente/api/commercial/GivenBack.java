package dev.entente.api.commercial;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out, product by product, which part of an earning goes back with a refund. Each product has its own steps' part of
 * the earning, and what is about the whole, such as rounding, is shared: by net, or by what each product earned. A product's
 * part goes back by a running share, so that any series of refunds that gives everything back undoes the earning exactly.
 */
final class GivenBack {

    private GivenBack() {}

    static void refuseUnlessSold(Sale sale, List<Line> before, List<Line> now) {
        var left = nets(sale.lines(), sale.unit());
        take(before, left);
        take(now, left);
    }

    /** What is about the whole, shared by what the products cost. */
    static Earning byNet(Refunded refund) {
        return of(
                refund,
                parts(refund.earned(), nets(refund.of().lines(), refund.of().unit())));
    }

    /** What the whole gives more is shared by what the products cost, and what it takes away by what each earned. */
    static Earning byEarned(Refunded refund) {
        return of(
                refund,
                earnedParts(
                        refund.earned(), nets(refund.of().lines(), refund.of().unit())));
    }

    private static Earning of(Refunded refund, Map<String, Amount> parts) {
        var unit = refund.of().unit();
        var sold = nets(refund.of().lines(), unit);
        var before = nets(refund.before(), unit);
        var now = nets(refund.lines(), unit);
        var steps = new ArrayList<Step>();
        parts.forEach((sku, part) -> {
            var back = now.get(sku);
            if (back == null || back.minor() == 0) return;
            var net = known(sold, sku);
            var earlier = before.getOrDefault(sku, Amount.zero(unit));
            steps.add(step(sku, part, net, earlier, back));
        });
        return new Earned(refund.earned().kind(), Amount.exactly(Step.sum(steps)), steps);
    }

    private static Step step(String sku, Amount part, Amount net, Amount before, Amount back) {
        long left = net.minus(before).minus(back).minor();
        var gone = part.splitBy(before.minor(), back.minor(), left).get(1).negated();
        var words = "{0} of {1} for {2} is given back, and so is its part of {3}";
        return new Step(words, gone.exact(), List.of(back, net, sku, part), sku);
    }

    /** The earning in whole parts, one for each product that cost something. */
    private static Map<String, Amount> parts(Earned earned, Map<String, Amount> sold) {
        var parts = new LinkedHashMap<String, Amount>();
        var rest = earned.amount();
        for (var product : sold.entrySet()) {
            if (product.getValue().minor() == 0) continue;
            var own = own(product.getKey(), earned);
            parts.put(product.getKey(), own);
            rest = rest.minus(own);
        }
        share(rest, parts, sold);
        return parts;
    }

    /**
     * The same, with what a most for the sale or the share of others takes away taken from those that earned it: a product that
     * earned nothing has nothing to lose, and gives nothing when it comes back.
     */
    private static Map<String, Amount> earnedParts(Earned earned, Map<String, Amount> sold) {
        var parts = new LinkedHashMap<String, Amount>();
        sold.forEach((sku, net) -> {
            if (net.minor() != 0) parts.put(sku, own(sku, earned));
        });
        share(given(earned, parts.keySet()), parts, sold);
        var rest = parts.values().stream().reduce(earned.amount(), Amount::minus);
        boolean isEarned = parts.values().stream().anyMatch(part -> part.minor() > 0);
        share(rest, parts, isEarned ? Map.copyOf(parts) : sold);
        return parts;
    }

    /** What steps that are about the whole add, without what others of them take away; in whole parts. */
    private static Amount given(Earned earned, Set<String> products) {
        var unit = earned.amount().unit();
        var exact = earned.steps().stream()
                .filter(step -> step.sku() == null || !products.contains(step.sku()))
                .map(Step::exact)
                .filter(each -> each.signum() > 0)
                .reduce(Exact.zero(unit), Exact::plus);
        return down(exact, unit);
    }

    private static void share(Amount rest, Map<String, Amount> parts, Map<String, Amount> by) {
        if (parts.isEmpty()) return;
        var weights = parts.keySet().stream()
                .mapToLong(sku -> Math.max(0, known(by, sku).minor()));
        var shares = rest.splitBy(weights.toArray()).iterator();
        parts.replaceAll((_, own) -> own.plus(shares.next()));
    }

    private static Amount own(String sku, Earned earned) {
        var unit = earned.amount().unit();
        var exact = earned.steps().stream()
                .filter(step -> sku.equals(step.sku()))
                .map(Step::exact)
                .reduce(Exact.zero(unit), Exact::plus);
        return down(exact, unit);
    }

    private static Amount down(Exact exact, Unit unit) {
        return Amount.exactly(exact.value().setScale(unit.scale(), RoundingMode.DOWN), unit);
    }

    /** Net by product, in the order of the lines. */
    private static Map<String, Amount> nets(List<Line> lines, Unit unit) {
        var nets = new LinkedHashMap<String, Amount>();
        for (var line : lines) nets.merge(line.sku(), line.net().plus(Amount.zero(unit)), Amount::plus);
        return nets;
    }

    private static void take(List<Line> lines, Map<String, Amount> left) {
        for (var line : lines) {
            var rest = left.getOrDefault(line.sku(), Amount.zero(line.net().unit()))
                    .minus(line.net());
            if (rest.isNegative())
                throw new IllegalArgumentException("More is given back than was sold of " + line.sku());
            left.put(line.sku(), rest);
        }
    }

    private static Amount known(Map<String, Amount> nets, String sku) {
        var net = nets.get(sku);
        if (net == null) throw new IllegalStateException("Not among the lines: " + sku);
        return net;
    }
}
