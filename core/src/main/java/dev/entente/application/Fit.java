package dev.entente.application;

import dev.entente.application.IdealProfile.Criterion;
import dev.entente.application.IdealProfile.Wanted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well a company fits the ideal profile of a program: 0 to 100, and why, wish by wish. What is unknown adds nothing and is
 * said: known is the share of the weights that an answer was there for, in percent.
 */
public record Fit(int profile, int score, int known, List<Line> lines) {

    private static final int WHOLE = 100;
    private static final int HALF = 50;

    public Fit {
        lines = List.copyOf(lines);
    }

    /** How one wish came out. */
    public enum Outcome {
        MET,
        PARTLY,
        MISSING,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One wish, its weight, how much of it there is (0 to 100), and the reason in a sentence. */
    public record Line(String words, int weight, Outcome outcome, int share, String why) {}

    /** Of the profile with this number; the same arguments give the same result for ever. */
    static Fit of(int number, IdealProfile profile, Applicant applicant) {
        var lines =
                profile.criteria().stream().map(each -> line(each, applicant)).toList();
        int weights = lines.stream().mapToInt(Line::weight).sum();
        if (weights == 0) return new Fit(number, 0, 0, lines);
        int sum = lines.stream().mapToInt(line -> line.weight() * line.share()).sum();
        int known = lines.stream()
                .filter(line -> line.outcome() != Outcome.UNKNOWN)
                .mapToInt(Line::weight)
                .sum();
        return new Fit(number, rounded(sum, weights), rounded(known * WHOLE, weights), lines);
    }

    /** Whether there is anything to say. */
    public boolean isWorkedOut() {
        return !lines.isEmpty();
    }

    /** The heaviest wishes that are not met, for whoever has a second. */
    public List<Line> gaps() {
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.MET)
                .sorted(Comparator.comparingInt(line -> -line.weight() * (WHOLE - line.share())))
                .toList();
    }

    private static int rounded(int sum, int of) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static Line line(Criterion criterion, Applicant applicant) {
        var said = applicant.answer(criterion.answer());
        if (said.isEmpty()) return result(criterion, Outcome.UNKNOWN, 0, "Nothing is known of it");
        return switch (criterion.wanted()) {
            case Wanted.OneOf wanted -> oneOf(criterion, wanted, said);
            case Wanted.AllOf wanted -> allOf(criterion, wanted, said);
            case Wanted.AtLeast wanted -> atLeast(criterion, wanted, said.getFirst());
        };
    }

    private static Line oneOf(Criterion criterion, Wanted.OneOf wanted, List<String> said) {
        var met = said.stream()
                .filter(each -> isIn(criterion, wanted.values(), each))
                .toList();
        if (!met.isEmpty()) return result(criterion, Outcome.MET, WHOLE, "Says " + joined(met));
        var near = said.stream()
                .filter(each -> isIn(criterion, wanted.nearly(), each))
                .toList();
        if (!near.isEmpty())
            return result(
                    criterion, Outcome.PARTLY, HALF, "Says " + joined(near) + "; wanted is " + either(wanted.values()));
        return result(criterion, Outcome.MISSING, 0, "Says " + joined(said) + "; wanted is " + either(wanted.values()));
    }

    private static Line allOf(Criterion criterion, Wanted.AllOf wanted, List<String> said) {
        var there = wanted.values().stream()
                .filter(value -> said.stream().anyMatch(each -> isOne(criterion, value, each)))
                .toList();
        var missing =
                wanted.values().stream().filter(value -> !there.contains(value)).toList();
        if (missing.isEmpty()) return result(criterion, Outcome.MET, WHOLE, "Has " + joined(there));
        if (there.isEmpty()) return result(criterion, Outcome.MISSING, 0, "Has none of " + joined(missing));
        int share = there.size() * WHOLE / wanted.values().size();
        return result(criterion, Outcome.PARTLY, share, "Has " + joined(there) + "; missing is " + joined(missing));
    }

    private static Line atLeast(Criterion criterion, Wanted.AtLeast wanted, String said) {
        var number = number(said);
        if (number == null) return result(criterion, Outcome.UNKNOWN, 0, "“" + said + "” is no number");
        var least = wanted.least().stripTrailingZeros().toPlainString();
        if (number.compareTo(wanted.least()) >= 0)
            return result(criterion, Outcome.MET, WHOLE, "Has " + said + " of at least " + least);
        boolean near = number.signum() > 0 && number.compareTo(wanted.nearly()) >= 0;
        if (!near) return result(criterion, Outcome.MISSING, 0, "Has " + said + "; wanted are at least " + least);
        int share = number.multiply(BigDecimal.valueOf(WHOLE))
                .divide(wanted.least(), 0, RoundingMode.DOWN)
                .intValueExact();
        return result(criterion, Outcome.PARTLY, share, "Has " + said + "; wanted are at least " + least);
    }

    private static @Nullable BigDecimal number(String said) {
        try {
            return new BigDecimal(said);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static boolean isIn(Criterion criterion, List<String> values, String said) {
        return values.stream().anyMatch(value -> isOne(criterion, value, said));
    }

    private static boolean isOne(Criterion criterion, String value, String said) {
        if (value.equalsIgnoreCase(said)) return true;
        return criterion.answer().equals("country") && Regions.of(value).contains(said.toUpperCase(Locale.ROOT));
    }

    private static String joined(List<String> values) {
        return String.join(", ", values);
    }

    private static String either(List<String> values) {
        return String.join(" or ", values);
    }

    private static Line result(Criterion criterion, Outcome outcome, int share, String why) {
        return new Line(criterion.words(), criterion.weight(), outcome, share, why);
    }
}
