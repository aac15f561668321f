package dev.entente.api.commercial;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.Exact;
import dev.entente.api.Measure;
import dev.entente.api.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner on the day of the occurrence, whenever it is computed: tier (none where the program has none), the day it
 * joined, whether it registered the deal, valid certifications, the measures that the model asked for with what the
 * occurrence itself added to them, and its part of the credit. A snapshot, stored with the earning.
 */
public record Standing(
        @Nullable String tier,
        LocalDate joined,
        boolean registered,
        List<String> certifications,
        Map<Measure, Amount> measured,
        Map<Measure, Amount> own,
        Credit credit) {

    public Standing {
        requireNonNull(joined);
        requireNonNull(credit);
        certifications = List.copyOf(certifications);
        measured = ordered(measured);
        own = ordered(own);
    }

    /** With the whole credit, and an occurrence that added nothing to what was measured. */
    public Standing(
            @Nullable String tier,
            LocalDate joined,
            boolean registered,
            List<String> certifications,
            Map<Measure, Amount> measured) {
        this(tier, joined, registered, certifications, measured, Map.of(), Credit.WHOLE);
    }

    /** The total of a measure up to and including this occurrence; one the model never asked for is a bug. */
    public Amount total(Measure measure) {
        var total = measured.get(measure);
        if (total == null) throw new IllegalStateException("Not asked for: " + measure);
        return total;
    }

    /** What this occurrence itself added to the total: zero where it is not among what is counted. */
    public Amount own(Measure measure) {
        var added = own.get(measure);
        return added == null ? Amount.zero(measure.unit()) : added;
    }

    /** The total before this occurrence. */
    public Amount before(Measure measure) {
        return total(measure).minus(own(measure));
    }

    // Not Map.copyOf, whose order differs from one JVM to the next.
    private static Map<Measure, Amount> ordered(Map<Measure, Amount> totals) {
        if (totals.isEmpty()) return Map.of();
        if (totals.size() == 1) return single(totals);
        var copy = Collections.unmodifiableMap(new LinkedHashMap<>(totals));
        copy.forEach(Standing::refuseUnlessSameUnit);
        return copy;
    }

    private static Map<Measure, Amount> single(Map<Measure, Amount> totals) {
        totals.forEach(Standing::refuseUnlessSameUnit);
        return Map.copyOf(totals);
    }

    private static void refuseUnlessSameUnit(Measure measure, Amount total) {
        if (!total.unit().equals(measure.unit()))
            throw new IllegalArgumentException(total + " is no total of " + measure);
    }

    /**
     * The partner's part in what happened: what it did ("sells", "sourced", "implements"), the share of the credit that
     * others have before it in the order of the credits, and its own. Parts are the growth of a running share, so that those
     * of all who are credited add up to the whole. Shares that are negative or above 100 % are refused.
     */
    public record Credit(String role, Percentage before, Percentage share) {

        /** It sold by itself. */
        public static final Credit WHOLE = new Credit("sells", Percentage.of("0"), Percentage.of("100"));

        public Credit {
            if (role.isBlank()) throw new IllegalArgumentException("Say what the partner did");
            var end = before.fraction().add(share.fraction());
            if (before.fraction().signum() < 0 || share.fraction().signum() < 0 || end.compareTo(BigDecimal.ONE) > 0)
                throw new IllegalArgumentException("Not a share: " + share + " after " + before);
        }

        public boolean isWhole() {
            return share.fraction().compareTo(BigDecimal.ONE) == 0;
        }

        /** Its part of an amount, in whole smallest parts. */
        public Amount of(Amount whole) {
            if (isWhole()) return whole;
            return upTo(before.fraction().add(share.fraction()), whole).minus(upTo(before.fraction(), whole));
        }

        private static Amount upTo(BigDecimal share, Amount whole) {
            var exact = new Exact(whole.value().multiply(share), whole.unit());
            return Amount.exactly(exact.value().setScale(whole.unit().scale(), RoundingMode.DOWN), whole.unit());
        }
    }
}
