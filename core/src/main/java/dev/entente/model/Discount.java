package dev.entente.model;

import dev.entente.api.Condition;
import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.api.Unit;
import dev.entente.model.Off.Table;
import dev.entente.model.Rate.Table.Reading;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is taken off a price, when, and of which price. Of several in one group only the one that takes off most counts. */
public record Discount(
        @Label("Name") String name,
        @Label("When") @Nullable Condition when,
        @Label("Takes off") Off off,

        @Label(
                value = "Of",
                help = "The list price, or what the discounts before left of it. Left out, the list price.")
        @Nullable
        Of of,

        @Label(
                value = "Group",
                help = "Of several in one group only the largest counts. Left out, it adds to all others.")
        @Nullable
        String group) {

    /** What brackets of pieces are counted in. */
    static final Unit PIECES = Unit.counted("pieces", 0);

    private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** The list price, or the price that is left. */
    public enum Of {
        @Label("of the list price")
        LIST,
        @Label("of the price")
        PRICE
    }

    public Discount {
        if (name.isBlank()) throw new IllegalArgumentException("Give the discount a name");
        if (group != null && !GROUP.matcher(group).matches())
            throw new IllegalArgumentException("A group is 1 to 40 lower-case letters, digits or hyphens");
        if (off instanceof Table table && table.read() == Reading.MARGINAL && of == Of.PRICE)
            throw new IllegalArgumentException("Each part at its own rate is taken off the list price");
    }

    boolean isOfList() {
        return of != Of.PRICE;
    }

    Set<Measure> measures() {
        var measures = new LinkedHashSet<Measure>();
        if (when != null) measures.addAll(when.measures());
        if (off instanceof Table table && table.figure() != null) measures.add(table.figure());
        return measures;
    }
}
