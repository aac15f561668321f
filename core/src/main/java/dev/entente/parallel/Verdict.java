package dev.entente.parallel;

import static java.util.stream.Collectors.joining;

import dev.entente.api.Amount;
import dev.entente.api.commercial.Earning.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes of comparing a payment with the result that it stands beside: pure functions. */
record Verdict(Cause cause, String words, @Nullable Here here) {

    private static final int PERCENT = 100;
    private static final int MOST_NAMED = 3;

    /** All that the other system paid a partner for one thing, together. */
    record There(UUID partner, String reference, YearMonth month, Kind kind, Amount amount) {}

    /** What is known here by a reference: its results of all partners, and what it was sold for. */
    record Known(List<Here> results, @Nullable Amount net) {

        static final Known NOTHING = new Known(List.of(), null);
    }

    /** Several things here have its reference: none of them is held against it. */
    static Verdict ambiguous(There there, List<Known> candidates) {
        var documents = candidates.stream()
                .flatMap(known -> known.results().stream().map(Here::document))
                .distinct()
                .limit(MOST_NAMED)
                .collect(joining(", "));
        return new Verdict(Cause.AMBIGUOUS, there.reference() + " may be each of these: " + documents, null);
    }

    static Verdict of(There there, Known known, Function<UUID, String> names) {
        if (known.results().isEmpty()) return missing(there);
        var own = known.results().stream()
                .filter(each -> each.partnerId().equals(there.partner()))
                .reduce(Verdict::together)
                .orElse(null);
        if (own == null || own.isNothing()) {
            var other = known.results().stream()
                    .filter(each -> !each.partnerId().equals(there.partner()) && !each.isNothing())
                    .findFirst();
            if (other.isPresent())
                return new Verdict(
                        Cause.OTHER_PARTNER,
                        "Here it is " + names.apply(other.get().partnerId()) + "’s",
                        other.get());
        }
        return own == null ? missing(there) : of(there, own, known.net());
    }

    /** What several offers bring in one month counts together; what waits for a person decides for all. */
    private static Here together(Here one, Here other) {
        if (one.isNothing() || other.minor() == null) return other;
        if (other.isNothing() || one.minor() == null) return one;
        return one.kind() == other.kind() && Objects.equals(one.unit(), other.unit()) ? one.plus(other.minor()) : one;
    }

    private static Verdict missing(There there) {
        var words = there.reference().isEmpty()
                ? "No month that ended brings anything here"
                : "Nothing is known here as " + there.reference();
        return new Verdict(Cause.NOT_HERE, words, null);
    }

    private static Verdict of(There there, Here own, @Nullable Amount net) {
        var amount = own.amount();
        if (amount == null) return new Verdict(Cause.HELD, Objects.toString(own.because(), ""), own);
        if (own.isNothing()) return new Verdict(Cause.ONLY_THERE, "It earns nothing here", own);
        if (!amount.unit().equals(there.amount().unit()))
            return new Verdict(Cause.CURRENCY, there.amount().unit() + " there, " + amount.unit() + " here", own);
        if (own.kind() != there.kind())
            return new Verdict(Cause.KIND, word(there.kind()) + " there, " + word(own.kind()) + " here", own);
        long difference = Math.abs(there.amount().minus(amount).minor());
        if (difference > 1) return new Verdict(Cause.RATE, rates(there.amount(), amount, net), own);
        if (difference == 1)
            return new Verdict(Cause.ROUNDING, "One smallest part of " + amount.unit() + " apart", own);
        if (!own.month().equals(there.month()))
            return new Verdict(Cause.PERIOD, there.month() + " there, " + own.month() + " here", own);
        return new Verdict(Cause.SAME, "", own);
    }

    /** "12 % there, 10 % here", of what was sold, where that is known. */
    private static String rates(Amount there, Amount here, @Nullable Amount net) {
        if (net == null || net.minor() == 0 || !net.unit().equals(there.unit()))
            return there + " there, " + here + " here";
        return rate(there, net) + " there, " + rate(here, net) + " here, of " + net;
    }

    private static String rate(Amount part, Amount whole) {
        return BigDecimal.valueOf(part.minor())
                        .multiply(BigDecimal.valueOf(PERCENT))
                        .divide(BigDecimal.valueOf(whole.minor()), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    private static String word(@Nullable Kind kind) {
        return kind == Kind.CHARGES ? "charged" : "paid";
    }
}
