package dev.entente.model;

import dev.entente.api.Amount;
import dev.entente.api.Condition.Subject;
import dev.entente.api.Measure;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer while it is worked out: its steps so far, the lines that were passed, and why it is held if it is. */
final class Work {

    private final RuleTerms terms;
    private final Occurrence what;
    private final Standing standing;
    private final List<Step> steps = new ArrayList<>(6);
    private @Nullable List<Line> passed;
    private @Nullable Held held;

    Work(RuleTerms terms, Occurrence what, Standing standing) {
        this.terms = terms;
        this.what = what;
        this.standing = standing;
    }

    Subject subject(@Nullable Line line) {
        return new Subject(what, line, standing);
    }

    Occurrence what() {
        return what;
    }

    Standing standing() {
        return standing;
    }

    List<Step> steps() {
        return steps;
    }

    boolean isGoing() {
        return held == null;
    }

    @Nullable
    Held held() {
        return held;
    }

    void hold(Held because) {
        held = because;
    }

    void startsOver() {
        passed = null;
    }

    void passes(Line line) {
        if (passed == null)
            passed = new ArrayList<>(what instanceof Sale sale ? sale.lines().size() : 1);
        passed.add(line);
    }

    /** Whether a sale cost nothing. */
    boolean isForNothing() {
        return what instanceof Sale sale && sale.net().minor() == 0;
    }

    /** What a line adds to a running total: its net, where it is among what is counted. */
    Amount added(Measure measure, Line line) {
        boolean counts = standing.own(measure.of(line.family())).minor() != 0 && fits(measure, line);
        return counts ? line.net() : Amount.zero(measure.unit());
    }

    /** The total before a line: before the sale, and with what its earlier lines added. */
    Amount before(Measure measure, Line line) {
        var before = standing.before(measure.of(line.family()));
        if (passed == null) return before;
        for (var earlier : passed) {
            boolean same = measure.per() != Measure.Per.PRODUCT_LINE
                    || earlier.family().equals(line.family());
            if (same) before = before.plus(added(measure, earlier));
        }
        return before;
    }

    private static boolean fits(Measure measure, Line line) {
        var family = measure.only().get("family");
        var sku = measure.only().get("sku");
        return (family == null || family.equals(line.family())) && (sku == null || sku.equals(line.sku()));
    }

    /** In the unit that rates are applied to; null, and held, where the program does not know the currency. */
    @Nullable
    Amount counted(Amount amount, @Nullable Line line) {
        var unit = terms.countedIn();
        if (amount.unit().equals(unit)) return amount;
        var row = Exchange.of(terms.exchange(), amount.unit(), what.on());
        if (row == null) {
            hold(new Held("The rates are in " + unit + ", the sale is in " + amount.unit()));
            return null;
        }
        var counted = row.of(amount);
        var step = Step.nothing(
                terms.unit(), "{0} count as {1}, at {2} for {3}", amount, counted, row.amount(), row.counts());
        steps.add(line == null ? step : step.about(line));
        return counted;
    }
}
