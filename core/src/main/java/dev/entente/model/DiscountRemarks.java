package dev.entente.model;

import dev.entente.api.Condition;
import dev.entente.api.Condition.All;
import dev.entente.api.Condition.Any;
import dev.entente.api.Condition.Measured;
import dev.entente.api.Condition.Not;
import dev.entente.api.Condition.Test;
import dev.entente.api.Field;
import dev.entente.api.Percentage;
import dev.entente.api.commercial.CommercialModel.Remark;
import dev.entente.model.Allowed.Values;
import dev.entente.model.Off.Table;
import dev.entente.model.Part.Event;
import dev.entente.model.Reasoning.TooMany;
import dev.entente.model.Situation.Thing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd about discounts: those that never hold, brackets that fall, tiers that are left out, and stacks that take off more than is allowed. */
final class DiscountRemarks {

    private final DiscountTerms terms;
    private final List<String> tiers;
    private final Reasoning reasoning;
    private final List<Remark> remarks = new ArrayList<>();

    private DiscountRemarks(DiscountTerms terms, List<String> tiers) {
        this.terms = terms;
        this.tiers = tiers;
        this.reasoning = new Reasoning(Event.LINE, tiers);
    }

    static List<Remark> of(DiscountTerms terms, List<String> tiers) {
        return new DiscountRemarks(terms, tiers).all();
    }

    private List<Remark> all() {
        try {
            for (int i = 0; i < terms.discounts().size(); i++)
                look(terms.discounts().get(i), "/discounts/" + i);
            lookForTiersLeftOut();
            lookAt(Stack.deepest(List.of(new DiscountTerms(terms.discounts(), null)), this::where));
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

    /** That the lowest tiers buy at list price is ordinary; that one does which stands above others that do not is a gap. */
    private void lookForTiersLeftOut() {
        var byTier =
                terms.discounts().stream().filter(DiscountRemarks::looksAtTier).toList();
        String below = null;
        for (var tier : tiers) {
            var here = List.of(Situation.of(new Thing(Field.TIER, null), Values.of(List.of(tier))));
            boolean some = byTier.stream()
                    .anyMatch(each -> !Reasoning.both(here, where(each)).isEmpty());
            if (some) below = tier;
            else if (below != null)
                remarks.add(Remark.warning(
                        "/discounts",
                        "Tier " + tier + " has no discount of its own, and " + below + " below it has one. Add one for "
                                + tier));
        }
    }

    private static boolean looksAtTier(Discount discount) {
        return discount.when() != null && looksAtTier(discount.when());
    }

    private static boolean looksAtTier(Condition condition) {
        return switch (condition) {
            case All(var of) -> of.stream().anyMatch(DiscountRemarks::looksAtTier);
            case Any(var of) -> of.stream().anyMatch(DiscountRemarks::looksAtTier);
            case Not(var of) -> looksAtTier(of);
            case Test test -> test.field() == Field.TIER;
            case Measured _ -> false;
        };
    }

    private void lookAt(Stack deepest) {
        var off = deepest.off();
        var together = String.join(", ", deepest.names()) + " can take off " + off + " of the list price together";
        if (deepest.left().signum() < 0)
            remarks.add(Remark.error("/discounts", together + ". Put them in one group, or lower one"));
        else if (terms.most() != null && fraction(off).compareTo(fraction(terms.most())) > 0)
            remarks.add(
                    Remark.warning("/most", together + ", and only " + terms.most() + " will be. Change one of them"));
    }

    /** What is lost of discounts that take off more than a floor lets them, in words; empty where none is. */
    static Optional<String> below(Percentage floor, List<DiscountTerms> steps, List<String> tiers) {
        var reasoning = new Reasoning(Event.LINE, tiers);
        try {
            var deepest = Stack.deepest(steps, each -> where(each, reasoning));
            var lost = fraction(floor).subtract(deepest.left());
            if (lost.signum() <= 0 || deepest.left().signum() < 0)
                return Optional.empty(); // the latter is said as an error
            var points = lost.movePointRight(2).stripTrailingZeros().toPlainString();
            return Optional.of(String.join(", ", deepest.names()) + " can take off " + deepest.off()
                    + " of the list price together, and at least " + floor + " of it remains: " + points
                    + " points of them are never given. Lower the floor or the discounts");
        } catch (TooMany e) {
            return Optional.empty(); // said of the step
        }
    }

    private List<Situation> where(Discount discount) {
        return where(discount, reasoning);
    }

    private static List<Situation> where(Discount discount, Reasoning reasoning) {
        return discount.when() == null ? List.of(Situation.ANY) : reasoning.of(discount.when(), true);
    }

    private static BigDecimal fraction(Percentage rate) {
        return rate.fraction();
    }
}
