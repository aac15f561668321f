package dev.entente.quote;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.PluginId;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Expanded;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Renewed;
import dev.entente.api.commercial.Occurrence.Route;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Occurrence.Won;
import dev.entente.api.commercial.PricingModel;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Rounding;
import dev.entente.plugin.Pricer;
import dev.entente.plugin.Pricer.Answer;
import dev.entente.program.Pricing.Place;
import dev.entente.quote.Basis.Listed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What each line of a cart costs: the list price, the steps of the program's models, a special price, the floor, rounding. Pure. */
final class Prices {

    private static final String TOO_LARGE = "This comes to more than can be counted. Ask for less of it";
    private static final String NOT_SPECIAL = "The special price is above the usual one. Leave it out, or ask for less";
    private static final String LEAST = "Not sold for less by the vendor";
    private static final String LEAST_ROUNDED = "Not sold for less by the vendor, rounded up";
    private static final String OF_LIST = "{0} of {1} at {2}, {3}";
    private static final String OF_LIST_SINCE = "{0} of {1} at {2}, {3}, since {4}";

    /** In whole units. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1, -12);

    private final Basis basis;
    private final List<Pricer<?>> pricers;
    private final String missing;
    private final List<String> models;
    private final String program;

    private Prices(Basis basis, StepModels models) {
        this.basis = basis;
        this.pricers = models.pricers();
        this.missing = models.missing();
        this.models =
                basis.steps().stream().map(asked -> Trail.model(asked, basis)).toList();
        this.program = Trail.program(basis);
    }

    static List<PricedLine> of(Basis basis, Function<PluginId, Optional<PricingModel<?>>> models) {
        return of(basis, StepModels.of(basis.steps(), models));
    }

    static List<PricedLine> of(Basis basis, StepModels models) {
        return new Prices(basis, models).all();
    }

    private List<PricedLine> all() {
        var lines =
                basis.lines().stream().filter(Prices::isListed).map(this::line).toList();
        if (lines.isEmpty()) return basis.lines().stream().map(Prices::unpriced).toList();
        var cart = cart(lines);
        var priced = new ArrayList<PricedLine>(basis.lines().size());
        int next = 0;
        for (var listed : basis.lines())
            priced.add(isListed(listed) ? priced(listed, lines.get(next++), cart) : unpriced(listed));
        return priced;
    }

    /** With a price that can be counted. */
    private static boolean isListed(Listed listed) {
        var price = listed.price();
        return price != null
                && price.value().multiply(BigDecimal.valueOf(listed.quantity())).compareTo(MOST) <= 0;
    }

    private Sale cart(List<Line> lines) {
        return switch (basis.kind()) {
            case NEW -> new Won(basis.day(), Route.DIRECT, lines, basis.buyer());
            case RENEWAL -> new Renewed(basis.day(), Route.DIRECT, lines, basis.buyer());
            case EXPANSION -> new Expanded(basis.day(), Route.DIRECT, lines, basis.buyer());
        };
    }

    private Line line(Listed listed) {
        var price = price(listed);
        var net = amount(price.times(listed.quantity()), price.unit());
        return new Line(listed.sku(), listed.family(), listed.quantity(), listed.term(), price, net);
    }

    private static UnitPrice price(Listed listed) {
        var price = listed.price();
        if (price == null) throw new IllegalStateException("Without a price: " + listed.sku());
        return price;
    }

    private static Amount amount(Exact exact, Unit unit) {
        var value = exact.value().setScale(unit.scale(), RoundingMode.HALF_UP);
        return Amount.exactly(value, unit);
    }

    private PricedLine priced(Listed listed, Line line, Sale cart) {
        if (!missing.isEmpty()) return unpriced(listed, missing);
        try {
            return worked(listed, line, cart);
        } catch (ArithmeticException tooLarge) {
            return unpriced(listed, TOO_LARGE);
        }
    }

    private PricedLine worked(Listed listed, Line line, Sale cart) {
        var list = price(listed).times(listed.quantity());
        var trail = new Trail();
        trail.add(atList(listed, list), Trail.book(listed));
        for (int i = 0; i < pricers.size(); i++) {
            var quoted = new Quoted(cart, line, list, trail.sum());
            switch (pricers.get(i).price(quoted, basis.standing())) {
                case Answer.Steps(var more) -> {
                    for (var step : more) trail.add(step, models.get(i));
                }
                case Answer.Unfit(var because) -> {
                    return unpriced(listed, because);
                }
            }
        }
        keepLeast(listed, list, trail);
        if (listed.isSpecial()) {
            var asked = special(listed, trail.sum());
            if (asked.exact().signum() > 0) return unpriced(listed, NOT_SPECIAL);
            trail.add(asked, "asked for with this cart");
        }
        keepAboveFloor(listed, list, trail);
        round(listed, trail);
        keepAboveFloorInWholeParts(listed, list, trail);
        keepLeastInWholeParts(listed, list, trail);
        var net = Amount.exactly(trail.sum().value(), basis.unit());
        return new PricedLine(
                listed.sku(),
                listed.name(),
                listed.quantity(),
                listed.term(),
                trail.steps,
                amount(list, basis.unit()),
                net,
                null,
                listed.isSpecial() ? worked(listed.usual(), line, cart).net() : null,
                trail.by);
    }

    private Step special(Listed listed, Exact usual) {
        var off = listed.off();
        if (off != null)
            return step(
                    listed, "Special price: {0} less than {1}", off.of(usual).negated(), off, usual);
        var each = Objects.requireNonNull(listed.each());
        return step(
                listed,
                "Special price: {0} for each of {1}",
                each.times(listed.quantity()).minus(usual),
                each,
                listed.quantity());
    }

    private static Step atList(Listed listed, Exact list) {
        var since = listed.since();
        return since == null
                ? step(listed, OF_LIST, list, listed.quantity(), listed.name(), price(listed), listed.source())
                : step(
                        listed,
                        OF_LIST_SINCE,
                        list,
                        listed.quantity(),
                        listed.name(),
                        price(listed),
                        listed.source(),
                        since);
    }

    /**
     * What discounts take off below what the vendor sells for comes back, up to the list price. The step names no figure, since
     * costs would follow. What is asked for beside the price is decided by those who see the margin.
     */
    private static void keepLeast(Listed listed, Exact list, Trail trail) {
        var missing = least(listed, list).minus(trail.sum());
        if (missing.signum() > 0) trail.add(step(listed, LEAST, missing), Trail.book(listed));
    }

    /** What rounding took of that. */
    private void keepLeastInWholeParts(Listed listed, Exact list, Trail trail) {
        if (listed.isSpecial() || listed.least() == null) return;
        var least = least(listed, list).rounded(basis.unit().scale(), RoundingMode.UP);
        var missing = least.minus(trail.sum());
        if (missing.signum() > 0) trail.add(step(listed, LEAST_ROUNDED, missing), Trail.book(listed));
    }

    private static Exact least(Listed listed, Exact list) {
        var each = listed.least();
        if (each == null) return Exact.zero(list.unit());
        var least = each.times(listed.quantity());
        return least.compareTo(list) < 0 ? least : list;
    }

    static boolean isLeast(Step step) {
        return step.because().startsWith(LEAST);
    }

    private void keepAboveFloor(Listed listed, Exact list, Trail trail) {
        var floor = basis.floor();
        var least = floor == null ? Exact.zero(basis.unit()) : floor.of(list);
        var left = trail.sum();
        if (left.compareTo(least) >= 0) return;
        trail.add(
                floor == null
                        ? step(listed, "A price is never below zero", least.minus(left))
                        : step(listed, "At least {0} of the list price {1}", least.minus(left), floor, list),
                program);
    }

    /** A piece may be rounded finer than the currency counts; the line is in whole smallest parts. */
    private void round(Listed listed, Trail trail) {
        if (basis.place() == Place.PIECE) {
            var pieces = piece(trail.sum(), listed.quantity()).times(listed.quantity());
            rounded(listed, trail, pieces, "Rounded {0}, for each piece", basis.rounding());
        }
        int most = Math.min(basis.rounding().decimals(), basis.unit().scale());
        var whole = new Rounding(
                basis.rounding().mode(),
                basis.place() == Place.LINE ? most : basis.unit().scale());
        rounded(listed, trail, whole.round(trail.sum()), "Rounded {0}", whole);
    }

    private void rounded(Listed listed, Trail trail, Exact now, String words, Rounding rounding) {
        var off = now.minus(trail.sum());
        if (off.signum() != 0) trail.add(step(listed, words, off, rounding), program);
    }

    /** What rounding took below the floor comes back, up to the next smallest part. */
    private void keepAboveFloorInWholeParts(Listed listed, Exact list, Trail trail) {
        var floor = basis.floor();
        if (floor == null) return;
        var least = floor.of(list).rounded(basis.unit().scale(), RoundingMode.UP);
        var missing = least.minus(trail.sum());
        if (missing.signum() > 0)
            trail.add(step(listed, "At least {0} of the list price {1}, rounded up", missing, floor, list), program);
    }

    private UnitPrice piece(Exact exact, long quantity) {
        var rounding = basis.rounding();
        var piece = exact.value().divide(BigDecimal.valueOf(quantity), rounding.decimals(), rounding.mode());
        return new UnitPrice(piece, basis.unit());
    }

    private static Step step(Listed listed, String because, Exact exact, Object... operands) {
        return new Step(because, exact, List.of(operands), listed.sku());
    }

    private static PricedLine unpriced(Listed listed) {
        return unpriced(listed, listed.price() == null ? listed.source() : TOO_LARGE);
    }

    private static PricedLine unpriced(Listed listed, String because) {
        return new PricedLine(
                listed.sku(), listed.name(), listed.quantity(), listed.term(), List.of(), null, null, because);
    }
}
