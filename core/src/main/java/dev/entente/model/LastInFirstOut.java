package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes back what was earned last first: product by product, the shares of what is still kept are those of its first bands.
 * A series of refunds that gives everything back undoes the earning exactly.
 */
final class LastInFirstOut {

    private final Refunded refund;
    private final Map<String, Amount> sold;
    private final Map<String, Amount> rest = new LinkedHashMap<>();

    private LastInFirstOut(Refunded refund, Conventions agreed) {
        this.refund = refund;
        this.sold = nets(refund.of().lines());
        share(agreed);
    }

    static Earning of(Refunded refund, Conventions agreed) {
        var back = new LastInFirstOut(refund, agreed);
        var before = nets(refund.before());
        var steps = new ArrayList<Step>();
        nets(refund.lines()).forEach((sku, net) -> {
            if (net.minor() == 0) return;
            var earlier = before.getOrDefault(sku, Amount.zero(net.unit()));
            steps.add(back.step(sku, net, earlier));
        });
        return new Earned(refund.earned().kind(), Amount.exactly(Step.sum(steps)), steps);
    }

    private Step step(String sku, Amount net, Amount earlier) {
        var all = sold.getOrDefault(sku, Amount.zero(net.unit()));
        var left = all.minus(earlier);
        var gone = kept(sku, all, left).minus(kept(sku, all, left.minus(net)));
        var words = "{0} of {1} for {2} is given back, and what was earned on it last goes first";
        return new Step(words, gone.negated().exact(), List.of(net, all, sku), sku);
    }

    /** What is about no product, such as rounding, is shared as it is where all goes back in proportion. */
    private void share(Conventions agreed) {
        var sale = refund.of();
        var all = agreed.undone(new Refunded(refund.on(), sale, refund.earned(), List.of(), sale.lines()));
        for (var step : ((Earned) all).steps()) {
            var sku = step.sku();
            if (sku != null) rest.put(sku, whole(step.exact().negated()).minus(whole(own(sku))));
        }
    }

    private Exact own(String sku) {
        return stepsOf(sku).stream()
                .map(Step::exact)
                .reduce(Exact.zero(refund.earned().amount().unit()), Exact::plus);
    }

    private List<Step> stepsOf(String sku) {
        return refund.earned().steps().stream()
                .filter(step -> sku.equals(step.sku()))
                .toList();
    }

    /** What is still earned on a product of which so much is left. */
    private Amount kept(String sku, Amount all, Amount left) {
        var unit = refund.earned().amount().unit();
        if (left.minor() == 0) return Amount.zero(unit);
        var sum = BigDecimal.ZERO;
        var others = BigDecimal.ZERO;
        var open = left.value();
        for (var step : stepsOf(sku)) {
            var base = base(step);
            if (base.signum() == 0) others = others.add(step.exact().value());
            else {
                var taken = open.min(base);
                sum = sum.add(part(step.exact().value(), taken, base));
                open = open.subtract(taken);
            }
        }
        sum = sum.add(part(others, left.value(), all.value()));
        var running = rest.getOrDefault(sku, Amount.zero(unit));
        var ofRest = running.splitBy(left.minor(), all.minor() - left.minor()).getFirst();
        return left.equals(all)
                ? whole(own(sku)).plus(running)
                : whole(new Exact(sum, unit)).plus(ofRest);
    }

    /** What a share was applied to: the second figure of its words. */
    private static BigDecimal base(Step step) {
        boolean isShare =
                step.because().startsWith("{0} of {1}") && step.operands().get(1) instanceof Amount;
        return isShare ? ((Amount) step.operands().get(1)).value() : BigDecimal.ZERO;
    }

    private static BigDecimal part(BigDecimal of, BigDecimal taken, BigDecimal whole) {
        return taken.compareTo(whole) == 0 ? of : of.multiply(taken).divide(whole, 30, RoundingMode.DOWN);
    }

    private static Amount whole(Exact exact) {
        return Amount.exactly(exact.value().setScale(exact.unit().scale(), RoundingMode.DOWN), exact.unit());
    }

    private static Map<String, Amount> nets(List<Line> lines) {
        var nets = new LinkedHashMap<String, Amount>();
        for (var line : lines) nets.merge(line.sku(), line.net(), Amount::plus);
        return nets;
    }
}
