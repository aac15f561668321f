package dev.entente.measure;

import dev.entente.api.Measure;
import dev.entente.measure.Windows.Anchors;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence that asks for running totals: whose it is, where it stands, and what its measures may be about. The offer
 * tells the model's own figures apart.
 */
public record Asking(UUID partner, Place place, LocalDate joined, String offer, About about, Set<Measure> measures) {

    /** The customer, the subscription with its first day, and the product families of what happened. */
    public record About(
            @Nullable String customer,
            @Nullable String subscription,
            @Nullable LocalDate subscribed,
            List<String> families) {

        public static final About NOBODY = new About(null, null, null, List.of());
    }

    Anchors anchors(Month yearStart) {
        return new Anchors(place.day(), joined, yearStart, about.subscribed());
    }
}
