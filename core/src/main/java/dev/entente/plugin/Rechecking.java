package dev.entente.plugin;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Earned;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Occurrence.Closed;
import dev.entente.api.commercial.Occurrence.Delivered;
import dev.entente.api.commercial.Occurrence.Influenced;
import dev.entente.api.commercial.Occurrence.Line;
import dev.entente.api.commercial.Occurrence.Reached;
import dev.entente.api.commercial.Occurrence.Refunded;
import dev.entente.api.commercial.Occurrence.Sale;
import dev.entente.api.commercial.Step;
import dev.entente.api.commercial.Step.Words;
import dev.entente.problem.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of a model's answer beyond what its type enforces: a unit of its terms or of what happened, known
 * products only, words that can be shown, sane sizes, and that it can be read back from what is stored.
 */
final class Rechecking {

    private static final int MOST_STEPS = 1000;
    private static final int MOST_WORDS = 500;
    private static final int MOST_FIGURE = 100;
    private static final long MOST_MINOR = 100_000_000_000_000_000L;

    private static final int KNOWN = 1024;
    private static final int FEW = 8;

    private final Set<Unit> units;
    private @Nullable Unit usual;
    private final boolean isGuarded;

    /** Words that can be shown, each where its hash says; of two in one place the later stays. */
    private final @Nullable String[] shown = new String[KNOWN];

    /** What was found about words that many steps share, kept in the same way. */
    private final @Nullable Looked[] looked = new Looked[KNOWN];

    private record Looked(Words words, int length, boolean isShown, boolean comesBack, boolean isPlain) {}

    private Rechecking(Set<Unit> units, boolean isGuarded) {
        this.units = units;
        this.isGuarded = isGuarded;
    }

    /** Where it is guarded nothing may be taken for what is new, either. */
    static Rechecking of(Record terms, Set<Measure> measures, boolean isGuarded) {
        var units = Units.in(terms);
        measures.forEach(measure -> units.add(measure.unit()));
        return new Rechecking(units, isGuarded);
    }

    /** The end of a sentence that begins with the model's name; null if nothing is wrong. */
    @Nullable
    String wrongWith(@Nullable Earning earning, Occurrence what) {
        // A million times a second: a switch over types takes as long as all of the figures.
        if (earning instanceof Earned earned) return wrongWith(earned, what);
        if (!(earning instanceof Held held)) return "gave no answer";
        boolean isLine = new Findings().line("", held.because(), MOST_WORDS).isEmpty();
        return isLine ? null : "holds this for a reason that cannot be shown";
    }

    private @Nullable String wrongWith(Earned earned, Occurrence what) {
        if (earned.steps().size() > MOST_STEPS) return "explained itself in more than " + MOST_STEPS + " steps";
        if (isTooLarge(earned.amount().minor())) return "answered with an amount that is too large";
        if (!isIn(earned.amount().unit(), what)) {
            return "answered in " + earned.amount().unit() + ", which stands neither in its terms nor in what happened";
        }
        if (isGuarded && takesUnasked(earned, what))
            return "takes something for what is new; only what is given back, or a close, may";
        if (what instanceof Refunded refund && !isLike(refund.earned(), earned)) {
            return "gave back something else than was earned";
        }
        return wrongWith(earned.steps(), lines(what));
    }

    private @Nullable String wrongWith(List<Step> steps, List<Line> lines) {
        var skus = lines.size() > FEW && steps.size() > FEW ? skus(lines) : null;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var sku = step.sku();
            boolean known = sku == null || (skus == null ? isOf(lines, sku) : skus.contains(sku));
            if (!known) return "named a product that is not part of this";
            var said = look(step.said());
            if (said.isPlain && isPlain(step.open(0)) && isPlain(step.open(1))) continue;
            if (!isShown(step, said)) return "explained itself in words that cannot be shown";
            if (!said.comesBack || !comesBack(step.open(0)) || !comesBack(step.open(1)))
                return "named a figure that cannot be kept";
        }
        return null;
    }

    /** Whether people can read a step, and it can be read back from what is stored. */
    static boolean canBeShown(Step step) {
        if (isUnclear(step.because())) return false;
        int longest = 0;
        for (var figure : step.operands()) {
            if (figure instanceof String text && isUnclear(text) || !StoredForms.comesBack(figure)) return false;
            longest = Math.max(longest, length(figure));
        }
        // Clear where all parts are, unless too long; they are made when somebody reads them.
        long places = step.because().chars().filter(sign -> sign == '{').count();
        return step.because().length() + places * longest <= MOST_WORDS || !isUnclear(step.words());
    }

    private static boolean isUnclear(String text) {
        return !new Findings().line("", text, MOST_WORDS).isEmpty();
    }

    private static boolean isTooLarge(long minor) {
        return minor > MOST_MINOR || minor < -MOST_MINOR;
    }

    /** Nearly all answers of a model are in one unit. */
    private boolean isIn(Unit unit, Occurrence what) {
        if (unit == usual) return true;
        if (!units.contains(unit)) return Units.in((Record) what).contains(unit);
        usual = unit;
        return true;
    }

    /** What a partner keeps anyway is never posted, and may come to less than nothing. */
    private static boolean takesUnasked(Earned earned, Occurrence what) {
        boolean isNew = !(what instanceof Refunded) && !(what instanceof Closed);
        return isNew && earned.kind() != Earning.Kind.RETAINS && earned.amount().minor() < 0;
    }

    private static boolean isLike(Earned before, Earned now) {
        return before.kind() == now.kind()
                && before.amount().unit().equals(now.amount().unit());
    }

    /** Words that many steps share are looked at once. */
    private Looked look(Words words) {
        if (words.open() == 0) return looked(words);
        int place = words.hashCode() & KNOWN - 1;
        var known = looked[place];
        if (known == null || !known.words.equals(words)) looked[place] = known = looked(words);
        return known;
    }

    private Looked looked(Words words) {
        var figures = words.figures();
        int length = words.because().length();
        boolean isShown = isLine(words.because());
        for (var figure : figures) {
            length += length(figure);
            isShown &= isShown(figure);
        }
        boolean comesBack = figures.stream().allMatch(StoredForms::comesBack);
        boolean isShort = length + words.open() * MOST_FIGURE <= MOST_WORDS;
        return new Looked(words, length, isShown, comesBack, isShown && comesBack && isShort);
    }

    /** What most figures are: short to read, and read back as they were. */
    private static boolean isPlain(@Nullable Object figure) {
        return figure instanceof Amount || figure instanceof Percentage || figure == null;
    }

    /** The words themselves are made when they are read: they can be shown where all that they are made of can. */
    private boolean isShown(Step step, Looked said) {
        var first = step.open(0);
        var second = step.open(1);
        if (!said.isShown || !isShown(first) || !isShown(second)) return false;
        return said.length + length(first) + length(second) <= MOST_WORDS
                || step.words().length() <= MOST_WORDS;
    }

    private boolean isShown(@Nullable Object figure) {
        return !(figure instanceof String text) || isLine(text);
    }

    private static int length(@Nullable Object figure) {
        if (figure == null) return 0;
        return figure instanceof String text ? text.length() : MOST_FIGURE;
    }

    private static boolean comesBack(@Nullable Object figure) {
        return figure == null || StoredForms.comesBack(figure);
    }

    /** Models say the same again and again: what was looked at once is known. */
    private boolean isLine(String words) {
        int hash = words.hashCode();
        int place = (hash ^ hash >>> 16) & KNOWN - 1;
        if (words.equals(shown[place])) return true;
        if (!new Findings().line("", words, MOST_WORDS).isEmpty()) return false;
        shown[place] = words;
        return true;
    }

    private static boolean isOf(List<Line> lines, String sku) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).sku().equals(sku)) return true;
        return false;
    }

    private static Set<String> skus(List<Line> lines) {
        var skus = new HashSet<String>();
        for (var line : lines) skus.add(line.sku());
        return skus;
    }

    private static List<Line> lines(Occurrence what) {
        if (what instanceof Sale sale) return sale.lines();
        return switch (what) {
            case Sale sale -> sale.lines();
            case Refunded refund -> refund.of().lines();
            case Influenced influenced -> influenced.sale().lines();
            case Delivered _, Reached _, Closed _ -> List.of();
        };
    }
}
