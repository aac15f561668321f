package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Brackets;
import dev.entente.api.Condition.Subject;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.PricingModel.Quoted;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import dev.entente.model.Off.Each;
import dev.entente.model.Off.Percent;
import dev.entente.model.Off.Table;
import dev.entente.model.Off.Table.By;
import dev.entente.model.Rate.Table.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** The discounts of one line, one after the other. */
final class Discounting {

    private final Quoted quoted;
    private final Standing standing;
    private final String sku;
    private final Subject subject;
    private final List<Step> steps = new ArrayList<>();
    private Exact price;

    Discounting(Quoted quoted, Standing standing) {
        this.quoted = quoted;
        this.standing = standing;
        this.sku = quoted.line().sku();
        this.subject = new Subject(quoted.cart(), quoted.line(), standing);
        this.price = quoted.price();
    }

    List<Step> all(DiscountTerms terms) {
        var groups = new HashSet<String>();
        for (var each : terms.discounts()) {
            var group = each.group();
            if (group == null) take(off(each));
            else if (groups.add(group)) takeLargest(terms, group);
        }
        if (terms.most() != null) limit(terms.most());
        if (steps.isEmpty()) add("No discount holds for this line", Exact.zero(price.unit()));
        return steps;
    }

    private boolean holds(Discount discount) {
        return discount.when() == null || discount.when().holds(subject);
    }

    private void takeLargest(DiscountTerms terms, String group) {
        var those = terms.discounts().stream()
                .filter(each -> Objects.equals(each.group(), group))
                .map(each -> new Taken(each, off(each)))
                .filter(taken -> !taken.steps().isEmpty())
                .toList();
        if (those.isEmpty()) return;
        var largest = those.getFirst();
        for (var each : those) if (each.sum().compareTo(largest.sum()) < 0) largest = each;
        take(largest.steps());
        for (var each : those) if (!each.equals(largest)) giveWay(each.discount(), largest.discount());
    }

    /** A discount of a group, and the steps that it would take. */
    private record Taken(Discount discount, List<Step> steps) {

        Exact sum() {
            return Step.sum(steps);
        }
    }

    private void giveWay(Discount discount, Discount to) {
        add("{0} gives way to {1}, which takes off more", Exact.zero(price.unit()), discount.name(), to.name());
    }

    private void take(List<Step> some) {
        steps.addAll(some);
        for (var step : some) price = price.plus(step.exact());
    }

    /** What it takes off, as steps; none where it does not hold. */
    private List<Step> off(Discount discount) {
        if (!holds(discount)) return List.of();
        var base = discount.isOfList() ? quoted.list() : price;
        return switch (discount.off()) {
            case Percent(var rate) -> List.of(percent(discount, rate, base));
            case Each(var amount) -> List.of(each(discount, amount));
            case Table table when table.read() == Reading.MARGINAL -> bands(discount, table);
            case Table table -> List.of(whole(discount, table, base));
        };
    }

    private Step percent(Discount discount, Percentage rate, Exact base) {
        return step("{0}: {1} of {2}", rate.of(base).negated(), discount.name(), rate, base);
    }

    private Step each(Discount discount, Amount amount) {
        if (!amount.unit().equals(price.unit()))
            return otherUnit(discount, amount.unit().code());
        var off = new Exact(
                amount.value().multiply(BigDecimal.valueOf(quoted.line().quantity())), price.unit());
        return step(
                "{0}: {1} off each of {2}",
                off.negated(), discount.name(), amount, quoted.line().quantity());
    }

    private Step whole(Discount discount, Table table, Exact base) {
        var reached = reached(table);
        if (!reached.unit().equals(table.brackets().unit())) {
            return otherUnit(discount, table.brackets().unit().code());
        }
        var rate = table.brackets().at(reached);
        var words = "{0}: {1} of {2}, at " + (table.figure() == null ? words(table) : "a total of") + " {3}";
        return step(words, rate.of(base).negated(), discount.name(), rate, base, reached);
    }

    private static String words(Table table) {
        return table.by() == By.CART ? "a cart of" : "a line of";
    }

    private Amount reached(Table table) {
        var figure = table.figure();
        if (figure != null) return standing.total(figure);
        return switch (Objects.requireNonNull(table.by())) {
            case PIECES -> new Amount(quoted.line().quantity(), Discount.PIECES);
            case LINE -> quoted.line().net();
            case CART -> quoted.cart().net();
        };
    }

    private List<Step> bands(Discount discount, Table table) {
        var reached = reached(table);
        if (!reached.unit().equals(table.brackets().unit()))
            return List.of(otherUnit(discount, table.brackets().unit().code()));
        return table.brackets().bands(reached).stream()
                .map(band -> band(discount, table, band))
                .toList();
    }

    private Step band(Discount discount, Table table, Brackets.Band band) {
        var base = table.by() == By.PIECES ? atList(band.part()) : band.part().exact();
        return step(
                "{0}: {1} of {2}, for {3} from {4} on",
                band.rate().of(base).negated(), discount.name(), band.rate(), base, band.part(), band.from());
    }

    private Exact atList(Amount pieces) {
        return Objects.requireNonNull(quoted.line().list()).times(pieces.minor());
    }

    private Step otherUnit(Discount discount, String unit) {
        return step(
                "{0} is in {1}, and this is priced in {2}",
                Exact.zero(price.unit()), discount.name(), unit, price.unit());
    }

    private void limit(Percentage most) {
        var off = quoted.price().minus(price);
        var allowed = most.of(quoted.list());
        if (off.compareTo(allowed) <= 0) return;
        add("Discounts take off {0} of the list price {1} at most", off.minus(allowed), most, quoted.list());
    }

    private void add(String words, Exact exact, Object... operands) {
        take(List.of(step(words, exact, operands)));
    }

    private Step step(String words, Exact exact, Object... operands) {
        return new Step(words, exact, List.of(operands), sku);
    }
}
