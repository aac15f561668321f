package dev.entente.api.commercial;

import static java.util.Objects.requireNonNull;

import dev.entente.api.Amount;
import dev.entente.api.Measure;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partner on the day of the occurrence, whenever it is computed: tier (none where the program has none), the day it
 * joined, whether it registered the deal, valid certifications, and the measures that the model asked for. A snapshot,
 * stored with the earning.
 */
public record Standing(
        @Nullable String tier,
        LocalDate joined,
        boolean registered,
        List<String> certifications,
        Map<Measure, Amount> measured) {

    public Standing {
        requireNonNull(joined);
        certifications = List.copyOf(certifications);
        // Not Map.copyOf, whose order differs from one JVM to the next.
        measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
        measured.forEach(Standing::refuseUnlessSameUnit);
    }

    /** The total of a measure up to and including this occurrence's day; one the model never asked for is a bug. */
    public Amount total(Measure measure) {
        var total = measured.get(measure);
        if (total == null) throw new IllegalStateException("Not asked for: " + measure);
        return total;
    }

    private static void refuseUnlessSameUnit(Measure measure, Amount total) {
        if (!total.unit().equals(measure.unit()))
            throw new IllegalArgumentException(total + " is no total of " + measure);
    }
}
