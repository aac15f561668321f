package dev.entente.earning;

import dev.entente.api.Amount;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Measure.Per;
import dev.entente.api.Measure.Window;
import dev.entente.api.commercial.Occurrence.Line;
import java.time.Period;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The most that one line of this family and term may give, or all of them for a partner, customer or subscription over a
 * time; where family or term is left out, of any.
 */
public record RateTableCap(
        @Label("Product family") @Nullable String family,
        @Label("Term") @Nullable Period term,
        @Label("Cap") Amount most,

        @Label(value = "For", help = "Left out, for one line.") @Nullable
        Per over,

        @Label("Over") @Nullable Window window) {

    public RateTableCap {
        if ((over == null) != (window == null))
            throw new IllegalArgumentException("Say over which time, and only of what is counted over one");
        if (over == Per.PRODUCT_LINE)
            throw new IllegalArgumentException(
                    "Cap a partner, a customer or a subscription; name the family beside it");
    }

    /** For one line. */
    public RateTableCap(@Nullable String family, @Nullable Period term, Amount most) {
        this(family, term, most, null, null);
    }

    /** What was given before, over its time; nothing for one line. */
    Optional<Measure> measure() {
        if (over == null || window == null) return Optional.empty();
        var only = new TreeMap<String, String>();
        if (family != null) only.put("family", family);
        if (term != null) only.put("term", term.normalized().toString());
        return Optional.of(new Measure("own-earnings", most.unit(), only, window, over));
    }

    boolean matches(Line line) {
        return (family == null || family.equals(line.family()))
                && (term == null || term.normalized().equals(line.term().normalized()));
    }
}
