package dev.entente.earning;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Occurrence;
import dev.entente.api.commercial.Standing.Credit;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An event on its way to a result. */
sealed interface Case {

    Event event();

    /**
     * A model can be asked; of a sale, whether the partner had registered the deal, its part in it, and by what it is converted
     * into the currency of its terms (null: it is in that). What a model sees that looks back says also since when the customer
     * buys, which has to be read first.
     */
    record Ready(
            Event event,
            Occurrence what,
            Supplier<Occurrence> dated,
            Found terms,
            boolean registered,
            Credit credit,
            @Nullable Converted converted)
            implements Case {

        Ready(Event event, Occurrence what, Found terms) {
            this(event, what, terms, null);
        }

        Ready(Event event, Occurrence what, Found terms, @Nullable Converted converted) {
            this(event, what, () -> what, terms, false, Credit.WHOLE, converted);
        }
    }

    /** The program says nothing of what the partner did: it earns nothing, in this unit, and nobody has to decide. */
    record Nothing(Event event, Unit unit, String because) implements Case {}

    /** A person has to decide. */
    record Open(Event event, String because) implements Case {}

    /** What was given back waits for what its sale came to, which may come to nothing yet. */
    record Waiting(Event event, UUID sale, Occurrence.Sale of, Found terms, Function<@Nullable Earning, Case> then)
            implements Case {}
}
