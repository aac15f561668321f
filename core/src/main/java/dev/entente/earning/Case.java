package dev.entente.earning;

import dev.entente.api.commercial.Occurrence;
import dev.entente.earning.Resolution.Found;
import dev.entente.earning.Worked.Event;

/** An event on its way to a result. */
sealed interface Case {

    Event event();

    /** A model can be asked; of a sale, whether the partner had registered the deal. */
    record Ready(Event event, Occurrence what, Found terms, boolean registered) implements Case {}

    /** A person has to decide. */
    record Open(Event event, String because) implements Case {}
}
