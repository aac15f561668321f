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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation: what it adds, the figures that its words name as {0}, {1}, and the product it is about (none
 * where it is about the whole). The words are made when somebody reads them. A blank reason, or an operand that is not a
 * plain value (those of {@code dev.entente.api}, text, whole numbers, decimals, dates, periods), is an
 * {@link IllegalArgumentException}.
 */
public record Step(
        String because,
        Exact exact,
        List<?> operands,
        @Nullable String sku) {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    public Step {
        if (because.isBlank()) throw new IllegalArgumentException("Give a reason");
        requireNonNull(exact);
        operands = List.copyOf(operands);
        if (operands.size() > 10) throw new IllegalArgumentException("Words name ten figures at most");
        for (int i = 0; i < operands.size(); i++) refuseUnlessPlain(operands.get(i));
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
        return new Step(because, exact, operands, line.sku());
    }

    /** What the steps add up to, not rounded; no steps at all, or steps in several units, are refused. */
    public static Exact sum(List<Step> steps) {
        if (steps.isEmpty()) throw new IllegalArgumentException("Explain the amount, even if it is zero");
        return steps instanceof Steps known ? known.sum() : Exact.sum(steps, Step::exact);
    }

    /** The reason as people read it. */
    public String words() {
        return words(Object::toString);
    }

    /** The reason as people read it, with the figures shown in the reader's own way. */
    public String words(Function<Object, String> shown) {
        return PLACE.matcher(because).replaceAll(place -> {
            int i = place.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(i < operands.size() ? shown.apply(operands.get(i)) : place.group());
        });
    }

    private static void refuseUnlessPlain(Object value) {
        if (!isPlain(value)) throw new IllegalArgumentException("Not a plain value: " + value.getClass());
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
    public String toString() {
        return words() + ": " + exact;
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
