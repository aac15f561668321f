package dev.entente.api.commercial;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.DateRange;
import dev.entente.api.Exact;
import dev.entente.api.Percentage;
import dev.entente.api.Unit;
import dev.entente.api.UnitPrice;
import dev.entente.api.commercial.Occurrence.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation: what it adds, the figures that its words name as {0}, {1}, and the product it is about (none
 * where it is about the whole). The words are made when somebody reads them. A blank reason, or an operand that is not a
 * plain value (those of {@code dev.entente.api}, text, whole numbers, decimals, dates, periods), is an
 * {@link IllegalArgumentException}.
 */
public final class Step {

    /** Places are written with one digit. */
    private static final int LAST = 9;

    /** For figures, as far as can be guessed. */
    private static final int ROOM = 64;

    private final Words said;
    private final Exact exact;
    private final @Nullable Object first;
    private final @Nullable Object second;
    private final @Nullable String sku;

    public Step(String because, Exact exact, List<?> operands, @Nullable String sku) {
        this(new Words(because, List.copyOf(operands).toArray()), exact, null, null, sku);
    }

    private Step(Words said, Exact exact, @Nullable Object first, @Nullable Object second, @Nullable String sku) {
        this.said = said;
        this.exact = requireNonNull(exact);
        this.first = first;
        this.second = second;
        this.sku = sku;
    }

    public static Step of(String because, Exact exact, Object... operands) {
        return new Step(because, exact, List.of(operands), null);
    }

    /** A rate of a base: {0} is the rate, {1} the base. */
    public static Step share(String because, Percentage rate, Amount base) {
        return of(because, rate.of(base), rate, base);
    }

    /** Why nothing is added. */
    public static Step nothing(Unit unit, String because, Object... operands) {
        return of(because, Exact.zero(unit), operands);
    }

    /** The same step, said of one line of a sale: its part of the earning goes back when the line is given back. */
    public Step about(Line line) {
        return new Step(said, exact, first, second, line.sku());
    }

    public String because() {
        return said.because;
    }

    public Exact exact() {
        return exact;
    }

    /** All figures that the words name, in their order. */
    public List<?> operands() {
        return said.with(first, second);
    }

    public @Nullable String sku() {
        return sku;
    }

    /** What it shares with the other steps that were made of the same words. */
    public Words said() {
        return said;
    }

    /** The figure in the first open place of its words, or the second (1); null where there is none. */
    public @Nullable Object open(int place) {
        return place == 0 ? first : second;
    }

    /** What the steps add up to, not rounded; no steps at all, or steps in several units, are refused. */
    public static Exact sum(List<Step> steps) {
        if (steps.isEmpty())
            throw new IllegalArgumentException("Explain the amount, even if it is zero: the steps are missing");
        return steps instanceof Steps known ? known.sum() : Exact.sum(steps, Step::exact);
    }

    /** The reason as people read it. */
    public String words() {
        return words(Object::toString);
    }

    /** The reason as people read it, with the figures shown in the reader's own way. */
    public String words(Function<Object, String> shown) {
        var because = said.because;
        int at = because.indexOf('{');
        if (at < 0) return because;
        var operands = operands();
        var words = new StringBuilder(because.length() + ROOM);
        int done = 0;
        for (; at >= 0 && at + 2 < because.length(); at = because.indexOf('{', at + 1)) {
            int operand = because.charAt(at + 1) - '0';
            if (because.charAt(at + 2) != '}' || operand < 0 || operand > LAST || operand >= operands.size()) continue;
            words.append(because, done, at).append(shown.apply(operands.get(operand)));
            done = at + 3;
        }
        return words.append(because, done, because.length()).toString();
    }

    private static void refuseUnlessPlain(Object value) {
        if (!isPlain(value)) throw new IllegalArgumentException("Not a plain value");
    }

    private static Object plain(Object value) {
        refuseUnlessPlain(value);
        return value;
    }

    private static boolean isPlain(Object value) {
        return value instanceof Amount
                || value instanceof Percentage
                || value instanceof String
                || value instanceof Rounding
                || value instanceof Exact
                || value instanceof UnitPrice
                || value instanceof Unit
                || value instanceof DateRange
                || value instanceof LocalDate
                || value instanceof Period
                || value instanceof Integer
                || value instanceof Long
                || (value instanceof BigDecimal decimal && isPlain(decimal));
    }

    /** Can be written out: neither an exponent, nor more digits than anyone reads. */
    private static boolean isPlain(BigDecimal decimal) {
        return decimal.getClass() == BigDecimal.class
                && decimal.scale() >= 0
                && decimal.scale() <= 38
                && decimal.precision() <= 38;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Step that
                && said.because.equals(that.said.because)
                && exact.equals(that.exact)
                && operands().equals(that.operands())
                && Objects.equals(sku, that.sku);
    }

    @Override
    public int hashCode() {
        return Objects.hash(said.because, exact, operands(), sku);
    }

    @Override
    public String toString() {
        return words() + ": " + exact;
    }

    /**
     * Words that many steps share, made and checked once, with the figures that are always the same. A null stands for a
     * figure that each step brings; more than two of them are refused.
     */
    public static final class Words {

        private static final int MOST = 10;
        private static final int MOST_OPEN = 2;

        private final String because;
        private final @Nullable Object[] places;
        private final List<?> figures;
        private final int open;

        public Words(String because, @Nullable Object... operands) {
            if (because.isBlank()) throw new IllegalArgumentException("Give a reason");
            if (operands.length > MOST) throw new IllegalArgumentException("Words name ten figures at most");
            this.because = because;
            this.places = operands.clone();
            this.figures = Stream.of(places).filter(Objects::nonNull).toList();
            figures.forEach(Step::refuseUnlessPlain);
            this.open = places.length - figures.size();
            if (open > MOST_OPEN) throw new IllegalArgumentException("Two figures can be open at most");
        }

        public String because() {
            return because;
        }

        /** Those that are always the same. */
        public List<?> figures() {
            return figures;
        }

        /** How many figures each step brings. */
        public int open() {
            return open;
        }

        /** A step of these words, about a product or, with null, about the whole. */
        public Step step(Exact exact, @Nullable String sku, Object figure) {
            refuseUnlessOpen(1);
            return new Step(this, exact, plain(figure), null, sku);
        }

        /** A step of these words, about a product or, with null, about the whole. */
        public Step step(Exact exact, @Nullable String sku, Object first, Object second) {
            refuseUnlessOpen(2);
            return new Step(this, exact, plain(first), plain(second), sku);
        }

        private void refuseUnlessOpen(int figures) {
            if (open != figures) throw new IllegalArgumentException("So many figures are open: " + open);
        }

        private List<?> with(@Nullable Object first, @Nullable Object second) {
            if (first == null) return figures;
            var all = places.clone();
            var next = first;
            for (int i = 0; i < all.length; i++) {
                if (all[i] != null) continue;
                all[i] = next;
                next = second;
            }
            return List.of(all);
        }
    }

    /**
     * How a sum becomes an amount: the mode, and the decimals of a whole unit that remain (2: cents, 0: whole units, -3:
     * thousands). It is part of the terms; a mode that does not round is an {@link IllegalArgumentException}.
     */
    public record Rounding(RoundingMode mode, int decimals) {

        public Rounding {
            if (mode == RoundingMode.UNNECESSARY) throw new IllegalArgumentException("Say how to round");
            if (decimals < -9 || decimals > 9) {
                throw new IllegalArgumentException("Cannot round to " + decimals + " decimals");
            }
            requireNonNull(mode);
        }

        public static Rounding halfUp(int decimals) {
            return new Rounding(RoundingMode.HALF_UP, decimals);
        }

        public Exact round(Exact sum) {
            return sum.rounded(decimals, mode);
        }

        @Override
        public String toString() {
            return mode.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " to " + decimals + " decimals";
        }
    }
}
