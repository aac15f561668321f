package dev.entente.model;

import dev.entente.api.Label;
import dev.entente.api.Measure;
import dev.entente.model.Part.Event;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rate is applied to. Of a period it is a measure, or what that grew by over another. */
public record Base(
        @Label("Of") Of of,
        @Label("Figure") @Nullable Measure measure,
        @Label("Less") @Nullable Measure less) {

    static final Base NET = new Base(Of.NET, null, null);

    /** Net or list price, the first year of a longer term, pieces, once, or a measure. */
    public enum Of {
        @Label("the net price")
        NET,
        @Label("the net price of the first year")
        FIRST_YEAR,
        @Label("the list price")
        LIST,
        @Label("each piece")
        PIECES,
        ONCE,
        @Label("a total")
        MEASURE
    }

    public Base {
        if ((of == Of.MEASURE) != (measure != null))
            throw new IllegalArgumentException("Name the figure of a measure, and of nothing else");
        if (less != null && (measure == null || !less.unit().equals(measure.unit())))
            throw new IllegalArgumentException("What is taken off is counted in the same unit");
    }

    static Base of(Of of) {
        return new Base(of, null, null);
    }

    void refuseUnlessFor(Event on) {
        boolean fits = switch (on) {
            case LINE, SALE -> true;
            case PERIOD -> of == Of.MEASURE || of == Of.ONCE;
            case REACHED -> of == Of.ONCE;
            case DELIVERED, INFLUENCED -> of == Of.NET || of == Of.ONCE;
        };
        if (!fits) throw new IllegalArgumentException("A rate of " + of + " cannot be worked out for " + on);
    }

    Set<Measure> measures() {
        var measures = new LinkedHashSet<Measure>();
        if (measure != null) measures.add(measure);
        if (less != null) measures.add(less);
        return measures;
    }
}
