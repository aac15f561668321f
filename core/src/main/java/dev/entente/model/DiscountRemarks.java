package dev.entente.model;

import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.model.Off.Each;
import dev.entente.model.Off.Percent;
import dev.entente.model.Off.Table;
import dev.entente.model.Part.Event;
import dev.entente.model.Reasoning.TooMany;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is odd about discounts: those that never hold, brackets that fall, and stacks that take off more than is allowed. */
final class DiscountRemarks {

    private final DiscountTerms terms;
    private final Reasoning reasoning;
    private final List<Remark> remarks = new ArrayList<>();
    private Stack deepest = Stack.NONE;

    private DiscountRemarks(DiscountTerms terms, List<String> tiers) {
        this.terms = terms;
        this.reasoning = new Reasoning(Event.LINE, tiers);
    }

    static List<Remark> of(DiscountTerms terms, List<String> tiers) {
        return new DiscountRemarks(terms, tiers).all();
    }

    /** Discounts that can hold at once, where, and what share of the list price is left after them. */
    private record Stack(List<String> names, List<Situation> where, BigDecimal left) {

        static final Stack NONE = new Stack(List.of(), List.of(Situation.ANY), BigDecimal.ONE);

        Stack with(Discount discount, List<Situation> both) {
            var rate = most(discount.off());
            var off = discount.isOfList() ? rate : rate.multiply(left);
            var more = new ArrayList<>(names);
            more.add(discount.name());
            return new Stack(more, both, left.subtract(off));
        }
    }

    private List<Remark> all() {
        try {
            for (int i = 0; i < terms.discounts().size(); i++)
                look(terms.discounts().get(i), "/discounts/" + i);
            stack(List.copyOf(slots().values()), 0, Stack.NONE);
            lookAtDeepest();
        } catch (TooMany e) {
            var words = "These conditions allow more cases than can be looked through. Use fewer of them";
            remarks.add(Remark.warning("/discounts", words));
        }
        return remarks;
    }

    private void look(Discount discount, String at) {
        if (where(discount).isEmpty())
            remarks.add(Remark.error(at + "/when", "This can never hold. Change it, or take the discount out"));
        if (discount.off() instanceof Table table) lookForFall(table, at + "/off/brackets");
    }

    private void lookForFall(Table table, String at) {
        var rates = table.brackets().rates();
        for (int i = 1; i < rates.size(); i++) {
            if (fraction(rates.get(i).rate())
                            .compareTo(fraction(rates.get(i - 1).rate()))
                    >= 0) continue;
            var words = "From " + rates.get(i).from() + " on less is taken off than below it. Let the rates rise";
            remarks.add(Remark.warning(at + "/" + i, words));
        }
    }

    /** Each discount by itself, and those of one group, of which one is taken, together. */
    private Map<String, List<Discount>> slots() {
        var slots = new LinkedHashMap<String, List<Discount>>();
        for (var each : terms.discounts()) {
            var slot = each.group() == null ? "/" + each.name() : each.group();
            slots.computeIfAbsent(slot, _ -> new ArrayList<>()).add(each);
        }
        return slots;
    }

    private void stack(List<List<Discount>> slots, int next, Stack stack) {
        if (stack.left().compareTo(deepest.left()) < 0) deepest = stack;
        if (next == slots.size()) return;
        for (var each : slots.get(next)) {
            var both = Reasoning.both(stack.where(), where(each));
            if (!both.isEmpty()) stack(slots, next + 1, stack.with(each, both));
        }
        stack(slots, next + 1, stack);
    }

    private void lookAtDeepest() {
        var off = new Percentage(BigDecimal.ONE.subtract(deepest.left()));
        var together = String.join(", ", deepest.names()) + " can take off " + off + " of the list price together";
        if (deepest.left().signum() < 0)
            remarks.add(Remark.error("/discounts", together + ". Put them in one group, or lower one"));
        else if (terms.most() != null && fraction(off).compareTo(fraction(terms.most())) > 0)
            remarks.add(
                    Remark.warning("/most", together + ", and only " + terms.most() + " will be. Change one of them"));
    }

    private List<Situation> where(Discount discount) {
        return discount.when() == null ? List.of(Situation.ANY) : reasoning.of(discount.when(), true);
    }

    private static BigDecimal most(Off off) {
        return switch (off) {
            case Percent(var rate) -> fraction(rate);
            case Table table ->
                table.brackets().rates().stream()
                        .map(row -> fraction(row.rate()))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
            case Each _ -> BigDecimal.ZERO; // what it is of the price depends on the price
        };
    }

    private static BigDecimal fraction(Percentage rate) {
        return rate.fraction();
    }
}
