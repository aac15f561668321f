package dev.entente.plugin;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import dev.entente.api.commercial.Standing;
import dev.entente.api.commercial.Standing.Credit;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A standing as it is stored: totals as a list, and nothing of what is as usual. */
record Stood(
        @Nullable String tier,
        LocalDate joined,
        boolean registered,
        List<String> certifications,
        List<Total> measured,
        @Nullable Credit credit) {

    /** A total with what the occurrence itself added; nothing where that is zero. */
    record Total(Measure measure, Amount amount, @Nullable Amount own) {}

    static Stood of(Standing standing) {
        var measured = standing.measured().entrySet().stream()
                .map(total -> total(total.getKey(), total.getValue(), standing))
                .toList();
        var credit = standing.credit().equals(Credit.WHOLE) ? null : standing.credit();
        return new Stood(
                standing.tier(), standing.joined(), standing.registered(), standing.certifications(), measured, credit);
    }

    private static Total total(Measure measure, Amount amount, Standing standing) {
        var own = standing.own(measure);
        return new Total(measure, amount, own.minor() == 0 ? null : own);
    }

    Standing standing() {
        var totals = new LinkedHashMap<Measure, Amount>();
        var own = new LinkedHashMap<Measure, Amount>();
        for (var total : measured) {
            if (totals.put(total.measure(), total.amount()) != null)
                throw new IllegalArgumentException("Measured twice: " + total.measure());
            var added = total.own();
            if (added != null) own.put(total.measure(), added);
        }
        return new Standing(
                tier, joined, registered, certifications, totals, own, credit == null ? Credit.WHOLE : credit);
    }
}
