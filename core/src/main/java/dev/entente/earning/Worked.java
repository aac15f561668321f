package dev.entente.earning;

import dev.entente.api.Unit;
import dev.entente.api.commercial.Earning;
import dev.entente.api.commercial.Earning.Held;
import dev.entente.api.commercial.Earning.Kind;
import dev.entente.earning.BookedEarning.Source;
import dev.entente.earning.Inputs.Undecided;
import dev.entente.earning.Inputs.Withdrawn;
import java.time.LocalDate;
import java.util.UUID;

/** A result that was worked out and is not booked yet. */
record Worked(
        Source sourceKind,
        UUID sourceId,
        int sourceRevision,
        UUID partnerId,
        LocalDate on,
        String about,
        String document,
        Inputs inputs,
        Earning result,
        String inputsJson,
        String resultJson,
        boolean isUnasked) {

    static Worked of(Event event, Inputs inputs, Earning result) {
        return of(event, inputs, result, false);
    }

    /** Held because the model could not be asked. */
    static Worked unasked(Event event, String because) {
        return of(event, new Undecided(because), new Held(because), true);
    }

    private static Worked of(Event event, Inputs inputs, Earning result, boolean unasked) {
        return new Worked(
                event.kind(),
                event.id(),
                event.revision(),
                event.partnerId(),
                event.on(),
                event.about(),
                event.document(),
                inputs,
                result,
                Snapshot.of(inputs),
                Snapshot.of(result),
                unasked);
    }

    /** Nothing, in place of a result for an event that no longer concerns the partner; in this unit if it was held. */
    static Worked withdrawn(BookedEarning row, Unit unit, String because) {
        var event = new Event(
                row.sourceKind(),
                row.sourceId(),
                row.sourceRevision,
                row.partnerId(),
                row.on(),
                row.about(),
                row.document());
        var kind = row.kind();
        var amount = row.amount();
        var inputs = new Withdrawn(kind == null ? Kind.PAYS : kind, amount == null ? unit : amount.unit(), because);
        return of(event, inputs, inputs.nothing());
    }

    /** The event behind a result, as people see it. */
    record Event(Source kind, UUID id, int revision, UUID partnerId, LocalDate on, String about, String document) {}
}
