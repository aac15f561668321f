package dev.entente.model;

import dev.entente.api.Bounds;
import dev.entente.api.Label;
import dev.entente.api.Percentage;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Discounts off the list price, in the order in which they are taken, and how much all of them may take off together. */
public record DiscountTerms(
        @Label("Discounts") List<Discount> discounts,

        @Label(value = "Together at most", help = "Of the list price. Left out, as much as they take off.")
        @Bounds(min = "0", max = "100")
        @Nullable
        Percentage most) {

    public DiscountTerms {
        discounts = List.copyOf(discounts);
        if (discounts.isEmpty()) throw new IllegalArgumentException("Name at least one discount");
        var names = new HashSet<String>();
        for (var each : discounts) {
            if (!names.add(each.name())) throw new IllegalArgumentException("Two discounts are called " + each.name());
        }
    }
}
